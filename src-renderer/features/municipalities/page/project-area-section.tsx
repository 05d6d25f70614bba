import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { germanDate } from '#domain/german-dates.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import { FactsList } from '../../../ui/facts-list.tsx';
import { ProjectAreaDialog } from '../../../ui/project-area-dialog.tsx';
import { Section } from '../../../ui/section.tsx';
import type { SectionProps } from './section-props.ts';

/** The project area with its deadline and the deadlines that were valid before. */
export function ProjectAreaSection({ detail: { projectArea }, onOpen }: SectionProps) {
  const [editing, setEditing] = useState(false);
  return (
    <Section
      title="Projektgebiet"
      actions={
        <>
          {projectArea && (
            <Button variant="default" onClick={() => setEditing(true)}>
              Frist ändern
            </Button>
          )}
          <Button variant="default" onClick={() => onOpen('project-area')}>
            Zuordnen
          </Button>
        </>
      }
    >
      {projectArea ? (
        <AreaFacts area={projectArea} />
      ) : (
        <Text>Die Gemeinde ist noch keinem Projektgebiet zugeordnet; deshalb ist keine Frist bekannt.</Text>
      )}
      {editing && projectArea && <ProjectAreaDialog area={projectArea} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function AreaFacts({ area }: { readonly area: ProjectArea }) {
  const former = area.formerDeadlines.map(
    ({ deadline, replacedOn }) => `bis ${germanDate(deadline)}, ersetzt am ${germanDate(replacedOn)}`,
  );
  return (
    <FactsList
      facts={[
        ['Name', area.name],
        ['Förderaufruf', area.call],
        ['Frist', area.deadline && `${germanDate(area.deadline)} (Ende der Planungsphase)`],
        ...(former.length > 0 ? [['Frühere Fristen', former.join('\n')] as const] : []),
      ]}
    />
  );
}
