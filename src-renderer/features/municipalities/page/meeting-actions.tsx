import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { MeetingRow } from '#contract/meetings.ts';
import { useChange } from '../../../ui/use-change.ts';
import type { PageDialogKind } from './page-dialog.tsx';

/** The steps of a meeting that is ahead. */
export function MeetingActions(props: { readonly row: MeetingRow; readonly onOpen: (dialog: PageDialogKind) => void }) {
  const { meeting, name } = props.row;
  const { change, pending } = useChange('meetings.unschedule');
  const unschedule = () =>
    change({ meetingId: meeting.id, expectedVersion: meeting.version }, `Termin entfernt: ${name}.`);
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => props.onOpen('alternatives')}>
        Weitere Vorschläge
      </Button>
      {meeting.slot && (
        <>
          <Button variant="default" onClick={() => props.onOpen('agreed')}>
            Zugesagt
          </Button>
          <Button variant="default" onClick={() => props.onOpen('announced')}>
            Bekannt gemacht
          </Button>
          <Button variant="default" onClick={() => props.onOpen('result')}>
            Durchgeführt
          </Button>
        </>
      )}
      <Menu>
        <Menu.Target>
          <Button variant="default" loading={pending} rightSection={<IconChevronDown size={16} aria-hidden />}>
            Mehr
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!meeting.slot} onClick={unschedule}>
            Termin wieder entfernen
          </Menu.Item>
          <Menu.Item onClick={() => props.onOpen('cancel')}>Versammlung absagen …</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
