import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Records that the Landkreis was asked for its consent. */
export function AskDistrictDialog(props: ChosenDialogProps & { readonly hasSlot?: boolean }) {
  const today = useToday();
  const settings = useApiQuery('settings.get', {});
  const [on, setOn] = useState<string | null>(today);
  const [includeSlot, setIncludeSlot] = useState(false);
  const { change, pending } = useChange('coordination.ask');
  const followUp = on && settings.data ? addDays(on, settings.data.districtFollowUpDays) : null;
  const save = async () => {
    if (on === null) return;
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), on, includeSlot },
      `Anfrage an den Landkreis erfasst: ${chosenInWords(props.chosen)}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Landkreis anfragen: ${chosenInWords(props.chosen)}`}
      confirmLabel="Anfrage erfassen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null}
    >
      <Text>Gefragt wird nach dem vorgeschlagenen Format. Schweigen des Landkreises gilt nie als Zustimmung.</Text>
      <DateField label="Angefragt am" required value={on} onChange={setOn} />
      {props.hasSlot !== false && (
        <Checkbox
          label="Der Termin gehört zur Anfrage"
          description="Wird der Termin danach verschoben, ist die Antwort überholt und muss neu eingeholt werden."
          checked={includeSlot}
          onChange={(event) => setIncludeSlot(event.currentTarget.checked)}
        />
      )}
      {followUp && <Text c="dimmed">Wiedervorlage: {germanDate(followUp)}</Text>}
    </Dialog>
  );
}
