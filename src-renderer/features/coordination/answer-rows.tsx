import { Checkbox, Table, Text } from '@mantine/core';
import type { AnswerRow } from '#contract/coordination.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { toggled } from '../../ui/toggled.ts';
import { answerStates, isTakeable } from './answer-words.ts';

/** The rows of the list with what they would record, each with its tick. */
export function AnswerRows(props: {
  readonly rows: readonly AnswerRow[];
  readonly lines: ReadonlySet<number>;
  readonly onLines: (lines: ReadonlySet<number>) => void;
}) {
  return (
    <Table.ScrollContainer minWidth={700}>
      <Table aria-label="Zeilen der Liste" verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="6rem">Zeile</Table.Th>
            <Table.Th>Gemeinde</Table.Th>
            <Table.Th>Antwort</Table.Th>
            <Table.Th w="50%">Änderung</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.rows.map((row) => (
            <Row
              key={row.line}
              row={row}
              isChosen={props.lines.has(row.line)}
              onToggle={() => props.onLines(toggled(props.lines, row.line))}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({
  row,
  isChosen,
  onToggle,
}: {
  readonly row: AnswerRow;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) {
  const name = row.name || 'ohne Namen';
  const state = answerStates.find((one) => one.state === row.state);
  return (
    <Table.Tr>
      <Table.Td>
        {isTakeable(row) ? (
          <Checkbox
            label={row.line}
            aria-label={`Zeile ${row.line}, ${name} übernehmen`}
            checked={isChosen}
            onChange={onToggle}
          />
        ) : (
          row.line
        )}
      </Table.Td>
      <Table.Td>
        {row.municipalityId ? <TextLink to={`/gemeinden/${row.municipalityId}`}>{name}</TextLink> : name}
      </Table.Td>
      <Table.Td>{state && <StatusBadge tone={state.tone}>{state.title}</StatusBadge>}</Table.Td>
      <Table.Td>
        {row.after && isTakeable(row) && (
          <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
            <del>{row.before}</del> → {row.after}
          </Text>
        )}
        {row.doubts.map((doubt) => (
          <Text size="sm" key={doubt}>
            Bitte prüfen: {doubt}
          </Text>
        ))}
        {row.reasons.map((reason) => (
          <Text size="sm" key={reason}>
            {reason}
          </Text>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}
