import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown, IconMail } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { BulkDialog, type BulkDialogKind } from './dialogs/bulk-dialog.tsx';
import type { Chosen } from './dialogs/chosen.ts';
import { TeamDialog } from './dialogs/team-dialog.tsx';

/** The dialogs over many municipalities; the team is chosen on the page of one in another place. */
type Action = BulkDialogKind | 'team';

const actions: readonly { readonly kind: Action; readonly title: string }[] = [
  { kind: 'need', title: 'Bedarf festlegen …' },
  { kind: 'project-area', title: 'Projektgebiet zuordnen …' },
  { kind: 'format', title: 'Format vorschlagen …' },
  { kind: 'team', title: 'Team zuordnen …' },
  { kind: 'ask-district', title: 'Landkreis anfragen …' },
  { kind: 'district-list', title: 'Liste an den Landkreis …' },
  { kind: 'district-answer', title: 'Antwort des Landkreises erfassen …' },
  { kind: 'withdrawal', title: 'Widerruf des Landkreises erfassen …' },
  { kind: 'amt-answer', title: 'Antwort von Amt oder Gemeinde erfassen …' },
  { kind: 'follow-up', title: 'Wiedervorlage setzen …' },
  { kind: 'earlier-meeting', title: 'Bereits durchgeführt …' },
];

/** What can be done with the chosen municipalities at once; every action is one step that can be taken back. */
export function BulkActions(props: {
  readonly chosen: readonly Chosen[];
  /** What else can be done with them, beside it. */
  readonly children: ReactNode;
}) {
  const { chosen } = props;
  const [open, setOpen] = useState<Action | null>(null);
  const [, navigate] = useLocation();
  const letters = `/schreiben?gemeinden=${chosen.map((one) => one.id).join(',')}`;
  return (
    <Group gap="xs">
      {props.children}
      <Menu position="bottom-end" disabled={chosen.length === 0}>
        <Menu.Target>
          <Button disabled={chosen.length === 0} rightSection={<IconChevronDown size={16} aria-hidden />}>
            Für Auswahl
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {actions.map(({ kind, title }) => (
            <Menu.Item key={kind} onClick={() => setOpen(kind)}>
              {title}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => navigate(letters)}>
            Schreiben erstellen
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'team' && <TeamDialog chosen={chosen} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'team' && <BulkDialog kind={open} chosen={chosen} onClose={() => setOpen(null)} />}
    </Group>
  );
}
