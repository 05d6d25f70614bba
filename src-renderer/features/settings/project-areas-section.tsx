import { Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { germanDate } from '#domain/german-dates.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import { texts } from '../../texts/de.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ProjectAreaDialog } from '../../ui/project-area-dialog.tsx';

/** Project areas with the deadline of their order phase and the deadlines that were valid before. */
export function ProjectAreasSection({ projectAreas }: { readonly projectAreas: readonly ProjectArea[] }) {
  const [edited, setEdited] = useState<ProjectArea | 'new' | null>(null);
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">
        Die Frist ist der letzte Tag, an dem ein kostenfreier Anschluss bestellt werden kann. Termine nach der Frist
        gelten als Verstoß. Gemeinden ordnen Sie unter „Gemeinden“ einem Projektgebiet zu.
      </Text>
      {projectAreas.length === 0 ? (
        <EmptyState title="Es ist noch kein Projektgebiet eingetragen." />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Projektgebiet</Table.Th>
              <Table.Th scope="col">Förderaufruf</Table.Th>
              <Table.Th scope="col">Frist</Table.Th>
              <Table.Th scope="col">Frühere Fristen</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {projectAreas.map((area) => (
              <Table.Tr key={area.id}>
                <Table.Td>{area.name}</Table.Td>
                <Table.Td>{area.call || texts.nothingSet}</Table.Td>
                <Table.Td>{area.deadline === null ? 'nicht festgelegt' : germanDate(area.deadline)}</Table.Td>
                <Table.Td>
                  {area.formerDeadlines.length === 0
                    ? texts.nothingSet
                    : area.formerDeadlines.map(({ deadline, replacedOn }) => (
                        <Text key={`${deadline}|${replacedOn}`} size="sm">
                          {germanDate(deadline)} (geändert am {germanDate(replacedOn)})
                        </Text>
                      ))}
                </Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => setEdited(area)}
                    aria-label={`Bearbeiten: ${area.name}`}
                  >
                    {texts.edit}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button onClick={() => setEdited('new')}>Projektgebiet hinzufügen</Button>
      {edited !== null && <ProjectAreaDialog area={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Stack>
  );
}
