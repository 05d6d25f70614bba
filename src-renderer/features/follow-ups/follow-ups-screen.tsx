import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { FollowUpItem } from '#contract/follow-ups.ts';
import type { FollowUpUrgency } from '#domain/follow-up.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { urgencyTitles } from '../../texts/states.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { HandOverDialog, PostponeDialog } from './follow-up-dialogs.tsx';
import { FollowUpRow } from './follow-up-row.tsx';

const urgencies: readonly FollowUpUrgency[] = ['overdue', 'today', 'this-week', 'later'];
const everybody = 'alle';
const nobody = 'niemand';

/** What is asked about one item. */
interface Asked {
  readonly dialog: 'postpone' | 'hand-over';
  readonly item: FollowUpItem;
}

/** Everything that comes up again, by urgency; each item is settled with one key. */
export function FollowUpsScreen() {
  const list = useApiQuery('followUps.list', {});
  const [by, setBy] = useState<string>(everybody);
  const [asked, setAsked] = useState<Asked | null>(null);
  const items = list.data ?? [];
  const people = [...new Set(items.map((item) => item.by).filter(Boolean))].sort();
  const shown = items.filter((item) => by === everybody || item.by === (by === nobody ? '' : by));
  return (
    <>
      <PageHeader
        title="Wiedervorlagen"
        below="Tasten in der Liste: ↑ ↓ bewegen, E erledigt, V verschieben, N ohne Antwort: nächste Stufe, U übergeben, Eingabe öffnet die Gemeinde."
        actions={
          <Select
            aria-label="Zuständig"
            allowDeselect={false}
            data={[
              { value: everybody, label: 'Alle Zuständigen' },
              { value: nobody, label: 'Ohne Zuständige' },
              ...people.map((name) => ({ value: name, label: name })),
            ]}
            value={by}
            onChange={(value) => setBy(value ?? everybody)}
          />
        }
      />
      {list.error && <ErrorMessage message={list.error.message} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <LoadingMark />}
      {list.data && shown.length === 0 && (
        <EmptyState title="Es gibt keine Wiedervorlagen.">
          <Text>
            Eine Wiedervorlage entsteht von selbst, sobald der Landkreis gefragt oder eine Gemeinde angeschrieben wird.
          </Text>
        </EmptyState>
      )}
      <Stack gap="md">
        {urgencies.map((urgency) => {
          const own = shown.filter((item) => item.urgency === urgency);
          if (own.length === 0) return null;
          return (
            <Section key={urgency} title={`${capitalised(urgencyTitles[urgency])} (${own.length})`}>
              <Stack gap={0} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
                {own.map((item) => (
                  <FollowUpRow key={item.key} item={item} onAsk={(dialog) => setAsked({ dialog, item })} />
                ))}
              </Stack>
            </Section>
          );
        })}
      </Stack>
      {asked?.dialog === 'postpone' && <PostponeDialog item={asked.item} onClose={() => setAsked(null)} />}
      {asked?.dialog === 'hand-over' && (
        <HandOverDialog item={asked.item} known={people} onClose={() => setAsked(null)} />
      )}
    </>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
