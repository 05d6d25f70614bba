import { Alert, Button, Group, List, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { ImportColumn, OpenedImport } from '#contract/imports.ts';
import { texts } from '../../texts/de.ts';
import { keyFieldsIn } from './taken-columns.ts';

/** Which field a column fills. */
export interface ColumnField {
  readonly header: string;
  readonly field: string | null;
}

/** Step 2: which column fills which field, with the first values for recognising it. */
export function MappingStep(props: {
  readonly opened: OpenedImport;
  readonly onBack: () => void;
  readonly onNext: (mapping: readonly ColumnField[]) => void;
}) {
  const { opened } = props;
  const [columns, setColumns] = useState(opened.columns);
  const used = new Set(columns.flatMap(({ field }) => field ?? []));
  const hasKey = keyFieldsIn(used).size > 0;
  const setField = (title: string, field: string | null) =>
    setColumns(columns.map((column) => (column.title === title ? { ...column, field } : column)));

  return (
    <Stack gap="md">
      <Text>
        {opened.fileName} – {opened.description}, {opened.rows.toLocaleString('de-DE')} Zeilen, Überschriften in Zeile{' '}
        {opened.headerLines.join(' und ')}.{' '}
        {opened.usedMapping === null
          ? 'Die Zuordnung wurde aus den Überschriften erraten.'
          : `Verwendet wird die gespeicherte Zuordnung „${opened.usedMapping}“.`}
      </Text>
      {opened.remarks.length > 0 && (
        <Alert color="yellow" variant="outline" title="Bitte ansehen">
          <List size="sm">
            {opened.remarks.map((remark) => (
              <List.Item key={remark}>{remark}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Table.ScrollContainer minWidth={600}>
        <Table aria-label="Spalten der Datei">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w="5rem">Spalte</Table.Th>
              <Table.Th>Überschrift</Table.Th>
              <Table.Th>Erste Werte</Table.Th>
              <Table.Th w="22rem">Übernehmen als</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map((column) => (
              <ColumnRow
                key={column.title}
                column={column}
                fields={opened.fields}
                used={used}
                onField={(field) => setField(column.title, field)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!hasKey && (
        <Text c="red" role="alert">
          Bitte ordnen Sie eine Spalte dem Gemeindeschlüssel (AGS) oder dem Namen der Gemeinde zu, in einer Liste der
          Ämter dem Amt.
        </Text>
      )}
      <Group>
        <Button variant="default" onClick={props.onBack}>
          {texts.back}
        </Button>
        <Button
          disabled={!hasKey}
          onClick={() => props.onNext(columns.map(({ title, field }) => ({ header: title, field })))}
        >
          Weiter zur Vorschau
        </Button>
      </Group>
    </Stack>
  );
}

function ColumnRow(props: {
  readonly column: ImportColumn;
  readonly fields: OpenedImport['fields'];
  readonly used: ReadonlySet<string>;
  readonly onField: (field: string | null) => void;
}) {
  const { column } = props;
  const choices = props.fields.map(({ id, title }) => ({
    value: id,
    label: title,
    disabled: id !== column.field && props.used.has(id),
  }));
  return (
    <Table.Tr>
      <Table.Td>{column.letters}</Table.Td>
      <Table.Td fw={600}>{column.title}</Table.Td>
      <Table.Td c="dimmed">{column.samples.join(' · ')}</Table.Td>
      <Table.Td>
        <Select
          aria-label={`Spalte ${column.title} übernehmen als`}
          placeholder="nicht übernehmen"
          data={choices}
          value={column.field}
          onChange={props.onField}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': `Spalte ${column.title} nicht übernehmen` }}
          nothingFoundMessage="Kein solches Feld"
        />
      </Table.Td>
    </Table.Tr>
  );
}
