import { Text } from '@mantine/core';
import { germanSlot } from '#domain/german-dates.ts';
import { FindingList } from '../../ui/finding-list.tsx';
import classes from './calendar.module.css';
import { pastSentence } from './finding-sentences.ts';
import type { MoveTarget } from './placement.ts';

/** Says while a meeting is on its way what stands against the slot it has come to. */
export function TargetPanel({ target }: { readonly target: MoveTarget | null }) {
  if (!target) return null;
  return (
    <div className={classes.target}>
      <Text size="sm" fw={600}>
        {target.name}: {germanSlot(target.slot)}
      </Text>
      {target.past ? (
        <Text size="sm">{pastSentence}</Text>
      ) : target.findings.length === 0 ? (
        <Text size="sm">Keine Einwände.</Text>
      ) : (
        <FindingList findings={target.findings} />
      )}
    </div>
  );
}
