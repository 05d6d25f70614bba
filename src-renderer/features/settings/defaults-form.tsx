import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Settings } from '#domain/settings.ts';
import { texts } from '../../texts/de.ts';
import { type FieldErrors, fieldErrorsOf } from '../../ui/field-errors.ts';
import { useChange } from '../../ui/use-change.ts';

type NumberKey =
  | 'defaultDurationMinutes'
  | 'defaultLeadTimeDays'
  | 'districtFollowUpDays'
  | 'municipalityFollowUpDays'
  | 'deadlineMarginDays'
  | 'participationPercent';

const numbers: readonly {
  readonly key: NumberKey;
  readonly label: string;
  readonly unit: string;
  readonly help: string;
}[] = [
  {
    key: 'defaultDurationMinutes',
    label: 'Dauer einer Versammlung',
    unit: 'Minuten',
    help: 'Gilt für neue Termine; jeder Termin kann davon abweichen.',
  },
  {
    key: 'defaultLeadTimeDays',
    label: 'Vorlauf zwischen Einladung und Versammlung',
    unit: 'Tage',
    help: 'Eine Vorgabe, keine gesetzliche Frist. Nennt die Hauptsatzung einer Gemeinde eine andere, tragen Sie sie dort ein.',
  },
  {
    key: 'districtFollowUpDays',
    label: 'Wiedervorlage beim Landkreis',
    unit: 'Tage',
    help: 'So lange nach einer Anfrage an den Landkreis erscheint sie wieder in der Übersicht.',
  },
  {
    key: 'municipalityFollowUpDays',
    label: 'Wiedervorlage bei der Gemeinde',
    unit: 'Tage',
    help: 'So lange nach einem Schreiben erscheint die Gemeinde wieder; auch das Datum, bis zu dem sie um Antwort gebeten wird.',
  },
  {
    key: 'deadlineMarginDays',
    label: 'Abstand zur Frist der Planungsphase',
    unit: 'Tage',
    help: 'Liegt ein Termin näher an der Frist seines Projektgebiets, erscheint ein Hinweis.',
  },
  {
    key: 'participationPercent',
    label: 'Erwartete Beteiligung',
    unit: 'Prozent',
    help: 'Anteil der förderfähigen Haushalte, mit dem bei einer Versammlung gerechnet wird. Für den Hinweis „Raum zu klein“ und die Entscheidungshilfe.',
  },
];

/** The Landkreis and what is taken for granted where nothing else was entered. */
export function DefaultsForm({ settings }: { readonly settings: Settings }) {
  const { change, pending } = useChange('settings.save');
  const [form, setForm] = useState<
    Omit<Settings, 'sender' | 'version' | NumberKey> & Record<NumberKey, number | string>
  >(settings);
  const [errors, setErrors] = useState<FieldErrors>({});
  const save = async () => {
    const empty = numbers.filter(({ key }) => typeof form[key] !== 'number');
    if (empty.length > 0) {
      setErrors(Object.fromEntries(empty.map(({ key }) => [key, 'Bitte geben Sie eine Zahl ein.'])));
      return;
    }
    const result = await change(
      {
        districtName: form.districtName,
        defaultStartTime: form.defaultStartTime,
        ...Object.fromEntries(numbers.map(({ key }) => [key, Number(form[key])])),
      },
      'Vorgaben gespeichert.',
    );
    setErrors(result.ok ? {} : fieldErrorsOf(result.error));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack maw={560} gap="md">
        <TextInput
          label="Landkreis"
          description="So steht er in den Schreiben, zum Beispiel „Landkreis Ludwigslust-Parchim“."
          value={form.districtName}
          error={errors.districtName}
          onChange={({ currentTarget }) => setForm({ ...form, districtName: currentTarget.value })}
        />
        <TextInput
          label="Beginn einer Versammlung"
          description="Zum Beispiel 19:00. Diese Uhrzeit gilt, wenn eine Gemeinde auf einen Tag im Monat gezogen wird."
          value={form.defaultStartTime}
          error={errors.defaultStartTime}
          onChange={({ currentTarget }) => setForm({ ...form, defaultStartTime: currentTarget.value })}
        />
        {numbers.map(({ key, label, unit, help }) => (
          <NumberInput
            key={key}
            label={`${label} (${unit})`}
            description={help}
            allowDecimal={false}
            allowNegative={false}
            min={0}
            value={form[key]}
            error={errors[key]}
            onChange={(value) => setForm({ ...form, [key]: value })}
            hideControls
          />
        ))}
        <Group>
          <Button type="submit" loading={pending}>
            {texts.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
