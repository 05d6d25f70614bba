import { Text } from '@mantine/core';
import { useState } from 'react';
import type { Municipality } from '#domain/municipality.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';

interface ProcedureDialogProps {
  readonly municipality: Municipality;
  readonly onClose: () => void;
}

/** Closes the case; an empty day opens it again. */
export function CloseDialog({ municipality, onClose }: ProcedureDialogProps) {
  const { change, pending } = useChange('municipalities.close');
  const save = async (on: string | null) => {
    const done = on === null ? 'Wieder geöffnet' : 'Abgeschlossen';
    if ((await change({ municipalityIds: [municipality.id], on }, `${done}: ${municipality.name}.`)).ok) onClose();
  };
  return (
    <DayDialog
      title={`Vorgang abschließen: ${municipality.name}`}
      help="Abgeschlossen ist ein Vorgang, wenn die Versammlung stattgefunden hat, alle Fragen beantwortet sind und der Landkreis informiert ist."
      label="Landkreis informiert am"
      confirmLabel="Abschließen"
      takeBackLabel="Wieder öffnen"
      present={municipality.closedOn}
      pending={pending}
      onConfirm={save}
      onClose={onClose}
    />
  );
}

/** Notes that residents have asked for the meeting; an empty day takes the note back. */
export function PetitionDialog({ municipality, onClose }: ProcedureDialogProps) {
  const { change, pending } = useChange('municipalities.petition');
  const save = async (on: string | null) => {
    const done = on === null ? 'Vermerk entfernt' : 'Antrag der Einwohner vermerkt';
    if ((await change({ municipalityIds: [municipality.id], on }, `${done}: ${municipality.name}.`)).ok) onClose();
  };
  return (
    <DayDialog
      title={`Antrag der Einwohner: ${municipality.name}`}
      help="Beantragen Einwohner eine Versammlung (§ 16 Abs. 1, § 18 KV M-V), ist sie durchzuführen, außer es gab zur selben Sache im letzten Jahr schon eine. Ob ein Video genügt, ist vorher zu klären."
      label="Beantragt am"
      confirmLabel="Vermerken"
      takeBackLabel="Vermerk entfernen"
      present={municipality.petitionedOn}
      pending={pending}
      onConfirm={save}
      onClose={onClose}
    />
  );
}

function DayDialog(props: {
  readonly title: string;
  readonly help: string;
  readonly label: string;
  readonly confirmLabel: string;
  readonly takeBackLabel: string;
  readonly present: string | null;
  readonly pending: boolean;
  readonly onConfirm: (on: string | null) => void;
  readonly onClose: () => void;
}) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(props.present ?? today);
  return (
    <Dialog
      title={props.title}
      confirmLabel={on === null ? props.takeBackLabel : props.confirmLabel}
      onClose={props.onClose}
      onConfirm={() => props.onConfirm(on)}
      pending={props.pending}
      disabled={on === null && props.present === null}
    >
      <Text>{props.help}</Text>
      <DateField
        label={props.label}
        clearable
        value={on}
        onChange={setOn}
        {...(props.present === null ? {} : { description: 'Leer: der Schritt wird zurückgenommen' })}
      />
    </Dialog>
  );
}
