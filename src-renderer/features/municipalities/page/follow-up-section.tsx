import { Button, Group, Text } from '@mantine/core';
import { urgencyOf } from '#domain/follow-up.ts';
import { germanDate } from '#domain/german-dates.ts';
import { urgencyTitles, urgencyTones } from '../../../texts/states.ts';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { useToday } from '../../../ui/use-today.ts';
import type { SectionProps } from './section-props.ts';

/** When the municipality comes up again. */
export function FollowUpSection({ detail: { municipality }, onOpen }: SectionProps) {
  const today = useToday();
  const { followUpOn } = municipality;
  const urgency = followUpOn && today ? urgencyOf(followUpOn, today) : null;
  return (
    <Section
      title="Wiedervorlage"
      actions={
        <Button variant="default" onClick={() => onOpen('follow-up')}>
          {followUpOn ? 'Ändern' : 'Setzen'}
        </Button>
      }
    >
      {followUpOn && urgency ? (
        <Group gap="xs">
          <Text>{germanDate(followUpOn)}</Text>
          <StatusBadge tone={urgencyTones[urgency]}>{urgencyTitles[urgency]}</StatusBadge>
        </Group>
      ) : (
        <Text>Keine Wiedervorlage gesetzt.</Text>
      )}
      {municipality.followUpNote && <Text size="sm">{municipality.followUpNote}</Text>}
    </Section>
  );
}
