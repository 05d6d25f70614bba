import { texts } from '../../../texts/de.ts';
import { DatedTextDialog } from '../../../ui/dated-text-dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Records that the Landkreis has withdrawn its consent. */
export function WithdrawalDialog({ chosen, onClose }: ChosenDialogProps) {
  const { change, pending } = useChange('coordination.withdraw');
  const save = async (on: string, reason: string) => {
    const municipalityIds = chosen.map((one) => one.id);
    const done = `Widerruf des Landkreises erfasst: ${chosenInWords(chosen)}.`;
    if ((await change({ municipalityIds, on, reason }, done)).ok) onClose();
  };
  return (
    <DatedTextDialog
      title={`Widerruf des Landkreises: ${chosenInWords(chosen)}`}
      confirmLabel="Widerruf erfassen"
      dayLabel="Widerrufen am"
      textLabel={texts.reason}
      pending={pending}
      onConfirm={save}
      onClose={onClose}
    />
  );
}
