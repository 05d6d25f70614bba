import { Anchor, Modal, Stack, Text } from '@mantine/core';
import type { MeetingRow } from '#contract/meetings.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { useFocusReturn } from '../../ui/use-focus-return.ts';

/** Rows with findings: those with violations first, then by date. */
export function rowsToCheck(rows: readonly MeetingRow[]): readonly MeetingRow[] {
  const rank = (row: MeetingRow) => (row.findings.some(({ severity }) => severity === 'violation') ? 0 : 1);
  return rows
    .filter((row) => row.findings.length > 0)
    .toSorted(
      (one, other) => rank(one) - rank(other) || (one.meeting.slot ?? '').localeCompare(other.meeting.slot ?? ''),
    );
}

/** What the rules say about every planned meeting, gathered in one place; nothing is blocked. */
export function CheckPanel(props: {
  readonly rows: readonly MeetingRow[];
  readonly onJump: (meetingId: string) => void;
  readonly onClose: () => void;
}) {
  const rows = rowsToCheck(props.rows);
  useFocusReturn();
  return (
    <Modal opened onClose={props.onClose} title="Prüfung">
      {rows.length === 0 ? (
        <EmptyState title="Keine Einwände gegen die geplanten Termine." />
      ) : (
        <Stack gap="md">
          <Text size="sm">
            {rows.length} von {props.rows.length} geplanten Terminen haben Verstöße oder Hinweise.
          </Text>
          {rows.map((row) => (
            <Stack key={row.meeting.id} gap={4}>
              <Anchor component="button" type="button" ta="left" fw={600} onClick={() => props.onJump(row.meeting.id)}>
                {row.name}
                {row.meeting.slot !== null && `, ${germanShortSlot(row.meeting.slot)}`}
              </Anchor>
              <FindingList findings={row.findings} />
            </Stack>
          ))}
        </Stack>
      )}
    </Modal>
  );
}
