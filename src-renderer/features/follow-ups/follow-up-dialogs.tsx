import { Autocomplete, Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { FollowUpItem } from '#contract/follow-ups.ts';
import { addDays } from '#domain/calendar-dates.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useToday } from '../../ui/use-today.ts';

const steps = [
  { days: 1, label: 'Morgen' },
  { days: 7, label: 'In einer Woche' },
  { days: 14, label: 'In zwei Wochen' },
] as const;

/** Puts an item off to another day. */
export function PostponeDialog({ item, onClose }: { readonly item: FollowUpItem; readonly onClose: () => void }) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(today && addDays(today, 7));
  const { change, pending } = useChange('followUps.postpone');
  const save = async () => {
    if (on === null) return;
    const result = await change(
      { municipalityIds: [item.municipalityId], on },
      `Verschoben: ${item.municipalityName}.`,
    );
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Verschieben: ${item.municipalityName}`}
      confirmLabel="Verschieben"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null}
    >
      <DateField label="Neuer Tag" required value={on} onChange={setOn} {...(today ? { minDate: today } : {})} />
      {today && (
        <Group gap="xs">
          {steps.map(({ days, label }) => (
            <Button key={days} size="compact-sm" variant="default" onClick={() => setOn(addDays(today, days))}>
              {label}
            </Button>
          ))}
        </Group>
      )}
    </Dialog>
  );
}

/** Hands an item to a colleague. */
export function HandOverDialog(props: {
  readonly item: FollowUpItem;
  /** Names that look after something already. */
  readonly known: readonly string[];
  readonly onClose: () => void;
}) {
  const { item, onClose } = props;
  const [by, setBy] = useState(item.by);
  const { change, pending } = useChange('followUps.handOver');
  const save = async () => {
    const done = by.trim() ? `An ${by.trim()} übergeben` : 'Ohne Zuständige';
    const result = await change({ municipalityIds: [item.municipalityId], by }, `${done}: ${item.municipalityName}.`);
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Übergeben: ${item.municipalityName}`}
      confirmLabel="Übergeben"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
    >
      <Autocomplete
        label="An wen?"
        description="Leer: niemand im Besonderen"
        data-autofocus
        data={[...props.known]}
        value={by}
        onChange={setBy}
      />
    </Dialog>
  );
}
