import { Alert, Group, List, Stack, Text } from '@mantine/core';
import type { FormatHint, HintWeight } from '#domain/format-advice.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { StatusBadge, type StatusTone } from '../../../ui/status-badge.tsx';

const weights: Readonly<Record<HintWeight, { readonly title: string; readonly tone: StatusTone }>> = {
  excludes: { title: 'schließt aus', tone: 'wrong' },
  for: { title: 'spricht dafür', tone: 'done' },
  against: { title: 'spricht dagegen', tone: 'attention' },
  unknown: { title: 'unbekannt', tone: 'neutral' },
};

/** What speaks for and against a format at this municipality; the person decides. */
export function AdvicePanel(props: {
  readonly municipalityId: string;
  readonly format: string;
  readonly title: string;
}) {
  const advice = useApiQuery('municipalities.adviseFormat', { municipalityId: props.municipalityId }).data;
  const hints = advice?.formats.find(({ format }) => format === props.format)?.hints ?? [];
  if (!advice || hints.length === 0) return null;
  return (
    <Alert variant="default" title={`Entscheidungshilfe: ${props.title}`}>
      <Stack gap="xs">
        <Text size="sm">
          Erwartete Besucher: {advice.visitors.count ?? 'unbekannt'} – {advice.visitors.sum}
        </Text>
        <List listStyleType="none" spacing={4} size="sm">
          {hints.map((hint) => (
            <Hint key={hint.reason} hint={hint} />
          ))}
        </List>
        <Text size="sm" c="dimmed">
          Hinweise, keine Entscheidung: Die Form legen Sie mit dem Landkreis fest.
        </Text>
      </Stack>
    </Alert>
  );
}

function Hint({ hint: { weight, reason, data } }: { readonly hint: FormatHint }) {
  return (
    <List.Item>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <StatusBadge tone={weights[weight].tone}>{weights[weight].title}</StatusBadge>
        <span>
          {reason}
          {data && <Text span size="sm" c="dimmed">{` (${data})`}</Text>}
        </span>
      </Group>
    </List.Item>
  );
}
