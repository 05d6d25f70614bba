import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { MeetingRow } from '#contract/meetings.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { useChange } from '../../../ui/use-change.ts';
import type { PageDialogKind } from './page-dialog.tsx';

/** The steps of a meeting that is ahead. */
export function MeetingActions(props: {
  readonly row: MeetingRow;
  readonly onOpen: (dialog: PageDialogKind) => void;
  /** True: not the next one, so its date and facts are changed here too. */
  readonly isFurther?: boolean;
}) {
  const { meeting, name } = props.row;
  const { change, pending } = useChange('meetings.unschedule');
  const unschedule = () =>
    change({ meetingId: meeting.id, expectedVersion: meeting.version }, `Termin entfernt: ${name}.`);
  return (
    <Group gap="xs">
      {props.isFurther && (
        <>
          <Button onClick={() => props.onOpen('schedule')}>
            {meeting.slot ? 'Termin verschieben' : 'Termin festlegen'}
          </Button>
          <Button variant="default" onClick={() => props.onOpen('meeting-facts')}>
            Angaben bearbeiten
          </Button>
        </>
      )}
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
      <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end">
        <Menu.Target>
          <Button variant="default" loading={pending} rightSection={<IconChevronDown size={16} aria-hidden />}>
            Mehr
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={!meeting.slot} onClick={unschedule}>
            Termin wieder entfernen
          </Menu.Item>
          <Menu.Item onClick={() => props.onOpen('join')}>Weitere Gemeinden hinzunehmen …</Menu.Item>
          {meeting.municipalityIds.length > 1 && <JointItems row={props.row} />}
          <Menu.Item disabled={!meeting.venueId} onClick={() => props.onOpen('lose-venue')}>
            Raum entfällt …
          </Menu.Item>
          <Menu.Item disabled={!meeting.slot} onClick={() => props.onOpen('fall-through')}>
            Versammlung ausgefallen …
          </Menu.Item>
          <Menu.Item onClick={() => props.onOpen('cancel')}>Versammlung absagen …</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

/** Steps of a joint meeting for each of its municipalities. */
function JointItems({ row: { meeting } }: { readonly row: MeetingRow }) {
  const lead = useChange('meetings.lead');
  const leave = useChange('meetings.leave');
  const about = { meetingId: meeting.id, expectedVersion: meeting.version };
  const rows = useApiQuery('municipalities.list', {}).data ?? [];
  return meeting.municipalityIds.map((municipalityId, index) => {
    const name = rows.find(({ id }) => id === municipalityId)?.name ?? municipalityId;
    const chosen = { ...about, municipalityId };
    return (
      <Fragment key={municipalityId}>
        {index > 0 && (
          <Menu.Item onClick={() => void lead.change(chosen, `${name} ist federführend.`)}>
            {name} federführend
          </Menu.Item>
        )}
        <Menu.Item onClick={() => void leave.change(chosen, `${name} herausgenommen.`)}>{name} herausnehmen</Menu.Item>
      </Fragment>
    );
  });
}
