import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FollowUpItem } from '#contract/follow-ups.ts';
import { germanDate } from '#domain/german-dates.ts';
import { urgencyTitles, urgencyTones } from '../../texts/states.ts';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const firstShown = 6;

/** What is overdue, due today and due this week. */
export function DueList({ due, later }: { readonly due: readonly FollowUpItem[]; readonly later: number }) {
  const [all, setAll] = useState(false);
  const shown = all ? due : due.slice(0, firstShown);
  return (
    <Section title="Fällig">
      {due.length === 0 && <Text>Nichts ist überfällig, heute oder diese Woche fällig.</Text>}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((item) => (
          <li key={`${item.municipalityId}|${item.dueOn}|${item.text}`}>
            <Group gap="xs">
              <StatusBadge tone={urgencyTones[item.urgency]}>
                {urgencyTitles[item.urgency]}
                {item.urgency !== 'today' && `, ${germanDate(item.dueOn)}`}
              </StatusBadge>
              <TextLink to={`/gemeinden/${item.municipalityId}`}>{item.municipalityName}</TextLink>
            </Group>
            {item.text && <Text size="sm">{item.text}</Text>}
          </li>
        ))}
      </Stack>
      {shown.length < due.length && (
        <Button mt="sm" size="compact-sm" variant="default" onClick={() => setAll(true)}>
          Alle {due.length} anzeigen
        </Button>
      )}
      {later > 0 && (
        <Text mt="sm" c="dimmed" size="sm">
          {later === 1 ? 'Eine weitere Wiedervorlage liegt' : `${later} weitere Wiedervorlagen liegen`} nach dieser
          Woche.
        </Text>
      )}
    </Section>
  );
}
