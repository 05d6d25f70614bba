import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Team } from '#domain/team.ts';
import { texts } from '../../texts/de.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useChange } from '../../ui/use-change.ts';
import { TeamDialog } from './team-dialog.tsx';

/** Presenters and teams; a team can hold only one meeting at a time. */
export function TeamsSection({ teams }: { readonly teams: readonly Team[] }) {
  const remove = useChange('teams.remove');
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  const [removed, setRemoved] = useState<Team | null>(null);
  const confirmRemoval = async (team: Team) => {
    const result = await remove.change({ id: team.id }, `${team.name} entfernt.`);
    if (result.ok) setRemoved(null);
  };
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">Ein Team hält die Versammlungen ab. Zwei Termine zur selben Zeit gelten als Verstoß.</Text>
      {teams.length === 0 ? (
        <EmptyState title="Es ist noch kein Team eingetragen." />
      ) : (
        <Table maw={640}>
          <Table.Tbody>
            {teams.map((team) => (
              <Table.Tr key={team.id}>
                <Table.Td>{team.name}</Table.Td>
                <Table.Td>
                  <Group gap="xs" justify="flex-end">
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => setEdited(team)}
                      aria-label={`Umbenennen: ${team.name}`}
                    >
                      Umbenennen
                    </Button>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() => setRemoved(team)}
                      aria-label={`Entfernen: ${team.name}`}
                    >
                      {texts.remove}
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button onClick={() => setEdited('new')}>Team hinzufügen</Button>
      {edited !== null && <TeamDialog team={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
      {removed && (
        <ConfirmDialog
          title={`Team ${removed.name} entfernen?`}
          message="Termine, für die es eingeplant ist, stehen danach ohne Team da."
          confirmLabel={texts.remove}
          pending={remove.pending}
          onConfirm={() => void confirmRemoval(removed)}
          onClose={() => setRemoved(null)}
        />
      )}
    </Stack>
  );
}
