import { Button, Group, Text } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { FollowUpItem } from '#contract/follow-ups.ts';
import { germanDate } from '#domain/german-dates.ts';
import { urgencyTones } from '../../texts/states.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useChange } from '../../ui/use-change.ts';
import classes from './follow-ups.module.css';
import { otherRow } from './other-row.ts';

/** One item with its steps, by buttons and by keys. */
export function FollowUpRow(props: {
  readonly item: FollowUpItem;
  readonly onAsk: (dialog: 'postpone' | 'hand-over') => void;
}) {
  const { item, onAsk } = props;
  const done = useChange('followUps.done');
  const escalate = useChange('followUps.escalate');
  const chosen = { municipalityIds: [item.municipalityId] };
  const isFollowUp = item.kind === 'follow-up';
  const finish = () => void done.change(chosen, `Erledigt: ${item.municipalityName}.`);
  const goOn = () => void escalate.change(chosen, `${item.municipalityName}: ${item.nextStage}.`);
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const target = otherRow(event.currentTarget, event.key);
    if (target) {
      event.preventDefault();
      target.querySelector('a')?.focus();
    }
    if (!isFollowUp) return;
    const steps: Readonly<Record<string, () => void>> = {
      e: finish,
      v: () => onAsk('postpone'),
      u: () => onAsk('hand-over'),
      ...(item.nextStage ? { n: goOn } : {}),
    };
    const step = steps[event.key.toLowerCase()];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return (
    <li className={classes.row} data-follow-up onKeyDown={onKeyDown}>
      <Group gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
        <div>
          <Group gap="xs">
            <StatusBadge tone={urgencyTones[item.urgency]}>{germanDate(item.dueOn)}</StatusBadge>
            <TextLink to={`/gemeinden/${item.municipalityId}`}>{item.municipalityName}</TextLink>
            <Text size="sm" c="dimmed">
              {item.amtName}
            </Text>
          </Group>
          <Text size="sm">{item.text}</Text>
          {(item.nextStage || item.by) && (
            <Text size="sm" c="dimmed">
              {[item.nextStage && `Ohne Antwort: ${item.nextStage}`, item.by && `Zuständig: ${item.by}`]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          )}
        </div>
        {isFollowUp && (
          <Group gap={4} wrap="nowrap">
            <Button size="compact-sm" loading={done.pending} onClick={finish}>
              Erledigt
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => onAsk('postpone')}>
              Verschieben
            </Button>
            {item.nextStage && (
              <Button size="compact-sm" variant="default" loading={escalate.pending} onClick={goOn}>
                Ohne Antwort
              </Button>
            )}
            <Button size="compact-sm" variant="default" onClick={() => onAsk('hand-over')}>
              Übergeben
            </Button>
          </Group>
        )}
      </Group>
    </li>
  );
}
