import { Group, NumberInput, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Amt } from '#domain/amt.ts';
import type { Municipality } from '#domain/municipality.ts';
import {
  daysOfStep,
  type TimetableDays,
  type TimetableStepId,
  timetableStandards,
  timetableStepIds,
} from '#domain/timetable-days.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { texts } from '../../../texts/de.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { LoadingMark } from '../../../ui/loading-mark.tsx';
import { useChange } from '../../../ui/use-change.ts';

type Scope = 'municipality' | 'amt' | 'everybody';

/** Sets how many days before or after a meeting each step is due: for this municipality, its Amt or everybody. */
export function TimetableDialog(props: {
  readonly municipality: Municipality;
  readonly amt: Amt | null;
  readonly onClose: () => void;
}) {
  const settings = useApiQuery('timetables.list', {}).data;
  return settings ? <DaysForm {...props} settings={settings} /> : <LoadingMark />;
}

function DaysForm(props: {
  readonly municipality: Municipality;
  readonly amt: Amt | null;
  readonly settings: readonly TimetableDays[];
  readonly onClose: () => void;
}) {
  const { municipality, amt, settings, onClose } = props;
  const subjects: Readonly<Record<Scope, string>> = {
    municipality: municipality.id,
    amt: amt?.id ?? '',
    everybody: '',
  };
  const present = (scope: Scope) => settings.find(({ subjectId }) => subjectId === subjects[scope])?.days ?? {};
  const [scope, setScope] = useState<Scope>('municipality');
  const [days, setDays] = useState<Partial<Record<TimetableStepId, number>>>(present('municipality'));
  const { change, pending } = useChange('timetables.save');
  const choose = (next: Scope) => {
    setScope(next);
    setDays(present(next));
  };
  const set = (step: TimetableStepId, value: number | string) => {
    const { [step]: _former, ...others } = days;
    setDays(typeof value === 'number' ? { ...others, [step]: value } : others);
  };
  const save = async () => {
    const about = { for: scope, days, ...(scope === 'everybody' ? {} : { subjectId: subjects[scope] }) };
    if ((await change(about, `Fristen des Zeitplans gespeichert: ${municipality.name}.`)).ok) onClose();
  };
  // What counts when the field stays empty: the settings without the one that is being edited.
  const otherwise = settings.filter(({ subjectId }) => subjectId !== subjects[scope]);
  const counts = scope === 'everybody' ? [] : scope === 'amt' ? otherwise.filter(isForEverybody) : otherwise;
  return (
    <Dialog
      title={`Fristen anpassen: ${municipality.name}`}
      confirmLabel={texts.save}
      onClose={onClose}
      onConfirm={() => void save()}
      pending={pending}
    >
      <Radio.Group label="Für wen gelten diese Fristen?" value={scope} onChange={(value) => choose(asScope(value))}>
        <Group gap="md" mt="xs">
          <Radio value="municipality" label={`nur ${municipality.name}`} />
          {amt && <Radio value="amt" label={`alle Gemeinden: ${amt.name}`} />}
          <Radio value="everybody" label="alle Gemeinden" />
        </Group>
      </Radio.Group>
      <Text size="sm">
        Tage vor oder nach der Versammlung. Ein leeres Feld behält die Vorgabe; die Bekanntmachung richtet sich nach dem
        Vorlauf der Gemeinde und ihrem Redaktionsschluss.
      </Text>
      <Stack gap="xs">
        {timetableStepIds.map((step) => (
          <NumberInput
            key={`${scope} ${step}`}
            label={`${timetableStandards[step].title} (Tage ${timetableStandards[step].when === 'before' ? 'vorher' : 'danach'})`}
            placeholder={`Vorgabe: ${daysOfStep(step, municipality, counts).days}`}
            min={0}
            max={365}
            clampBehavior="none"
            allowDecimal={false}
            allowNegative={false}
            hideControls
            value={days[step] ?? ''}
            onChange={(value) => set(step, value)}
          />
        ))}
      </Stack>
    </Dialog>
  );
}

const isForEverybody = ({ subjectId }: TimetableDays) => subjectId === '';

function asScope(value: string): Scope {
  return value === 'amt' || value === 'everybody' ? value : 'municipality';
}
