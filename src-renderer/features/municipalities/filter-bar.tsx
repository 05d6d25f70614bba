import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Catalogue } from '#contract/registers.ts';
import { stages, stageTitles } from '#domain/need.ts';
import { noFormat, type TableFilter } from './table-filter.ts';

/** Search and filters over the table, and how many rows are left. */
export function FilterBar(props: {
  readonly filter: TableFilter;
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void;
  readonly catalogue: Catalogue | undefined;
  readonly shown: number;
  readonly total: number;
}) {
  const { filter, onChange, catalogue } = props;
  const search = useRef<HTMLInputElement>(null);
  const filtered = filter.search !== '' || filter.stage !== null || filter.amtId !== null || filter.format !== null;
  const reset = () => {
    onChange({ suche: null, stufe: null, amt: null, format: null });
    search.current?.focus();
  };
  return (
    <Group align="flex-end" gap="sm" mb="sm">
      <TextInput
        ref={search}
        label="Suche"
        placeholder="Name, Amt, PLZ oder AGS"
        w={230}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={filter.search}
        onChange={(event) => onChange({ suche: event.currentTarget.value })}
      />
      <Select
        label="Stufe"
        placeholder="Alle Stufen"
        w={160}
        clearable
        clearButtonProps={{ 'aria-label': 'Filter nach Stufe aufheben' }}
        data={stages.map((stage) => ({ value: stage, label: stageTitles[stage] }))}
        value={filter.stage}
        onChange={(stage) => onChange({ stufe: stage })}
      />
      <Select
        label="Amt"
        placeholder="Alle Ämter"
        w={190}
        clearable
        searchable
        nothingFoundMessage="Kein solches Amt"
        clearButtonProps={{ 'aria-label': 'Filter nach Amt aufheben' }}
        data={(catalogue?.amts ?? [])
          .filter((amt) => amt.kind !== 'Landkreis')
          .map((amt) => ({ value: amt.id, label: amt.name }))}
        value={filter.amtId}
        onChange={(amt) => onChange({ amt })}
      />
      <Select
        label="Format"
        placeholder="Alle Formate"
        w={140}
        clearable
        clearButtonProps={{ 'aria-label': 'Filter nach Format aufheben' }}
        data={[
          ...(catalogue?.formats ?? []).map((format) => ({ value: format.id, label: format.title })),
          { value: noFormat, label: 'noch keines' },
        ]}
        value={filter.format}
        onChange={(format) => onChange({ format })}
      />
      {filtered && (
        <Button variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={reset}>
          Filter aufheben
        </Button>
      )}
      <Text role="status" py={7}>
        {props.shown} von {props.total}
      </Text>
    </Group>
  );
}
