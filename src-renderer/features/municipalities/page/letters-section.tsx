import { Button, Group, Menu, Stack, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import type { LetterView, MunicipalityDetail } from '#contract/municipalities.ts';
import { germanDate } from '#domain/german-dates.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { texts } from '../../../texts/de.ts';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { LetterActions } from './letter-actions.tsx';
import { letterAddress } from './next-step-action.ts';

/** The letters that were written, those out of date with what has changed since, and the way to new ones. */
export function LettersSection({ detail }: { readonly detail: MunicipalityDetail }) {
  const kinds = useApiQuery('catalogue.get', {}).data?.letterKinds ?? [];
  const [, navigate] = useLocation();
  const { id } = detail.municipality;
  return (
    <Section
      title="Schreiben"
      actions={
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
              Schreiben erstellen
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {kinds.map((kind) => (
              <Menu.Item key={kind.id} onClick={() => navigate(letterAddress(id, kind.id))}>
                {kind.title}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {detail.letters.length === 0 && <Text>Es ist noch kein Schreiben erstellt.</Text>}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {detail.letters.map((letter) => (
          <li key={letter.id}>
            <Group gap="xs">
              <Text fw={600}>{letter.kindTitle}</Text>
              <Text>vom {germanDate(letter.writtenOn)}</Text>
              {letter.outOfDate.length > 0 && <StatusBadge tone="attention">{texts.outOfDate}</StatusBadge>}
              {letter.returnedOn && <StatusBadge tone="wrong">unzustellbar</StatusBadge>}
              <LetterActions letter={letter} />
            </Group>
            {letter.outOfDate.length > 0 && <Text size="sm">Seitdem geändert: {letter.outOfDate.join(', ')}</Text>}
            {courseOf(letter) && <Text size="sm">{courseOf(letter)}</Text>}
            {letter.overrideReason && <Text size="sm">Erstellt trotz Hinderung, weil: {letter.overrideReason}</Text>}
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {letter.path}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

/** "versandt am 23.11.2026 (Post), beantwortet am 30.11.2026" */
function courseOf({ sentOn, sentBy, answeredOn, returnedOn }: LetterView): string {
  return [
    sentOn && `versandt am ${germanDate(sentOn)}${sentBy ? ` (${sentBy})` : ''}`,
    answeredOn && `beantwortet am ${germanDate(answeredOn)}`,
    returnedOn && `zurückgekommen am ${germanDate(returnedOn)}`,
  ]
    .filter(Boolean)
    .join(', ');
}
