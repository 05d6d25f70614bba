import { Button, Text } from '@mantine/core';
import { texts } from '../../../texts/de.ts';
import { FactsList } from '../../../ui/facts-list.tsx';
import { Section } from '../../../ui/section.tsx';
import { leadTimeInWords } from './facts-words.ts';
import type { SectionProps } from './section-props.ts';

/** How the municipality makes things known to its residents. */
export function AnnouncementSection({ detail: { municipality }, onOpen }: SectionProps) {
  const { announcement } = municipality;
  const known = Object.values(announcement).some((text) => text !== '');
  return (
    <Section
      title="Bekanntmachung"
      actions={
        <Button variant="default" aria-label="Bekanntmachung bearbeiten" onClick={() => onOpen('announcement')}>
          {texts.edit}
        </Button>
      }
    >
      {!known && <Text mb="xs">Es ist noch nicht erfasst, wie die Gemeinde bekannt macht.</Text>}
      <FactsList
        facts={[
          ...(known
            ? ([
                ['Form', announcement.form],
                ['Blatt', announcement.bulletin],
                ['Redaktionsschluss', announcement.editorialDeadline],
                ['Aushangkästen', announcement.boards],
              ] as const)
            : []),
          ['Vorlauf', leadTimeInWords(municipality.leadTimeDays)],
        ]}
      />
    </Section>
  );
}
