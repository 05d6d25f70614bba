import { DatedTextDialog } from '../../../ui/dated-text-dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Records a query of the Landkreis about its request. */
export function InquiryDialog({ chosen, onClose }: ChosenDialogProps) {
  const { change, pending } = useChange('coordination.inquire');
  const save = async (on: string, text: string) => {
    const municipalityIds = chosen.map((one) => one.id);
    const done = `Rückfrage des Landkreises erfasst: ${chosenInWords(chosen)}.`;
    if ((await change({ municipalityIds, on, text }, done)).ok) onClose();
  };
  return (
    <DatedTextDialog
      title={`Rückfrage des Landkreises: ${chosenInWords(chosen)}`}
      confirmLabel="Rückfrage erfassen"
      help="Die Anfrage bleibt offen; jetzt ist die Antwort an uns."
      dayLabel="Rückfrage vom"
      textLabel="Was wurde gefragt?"
      pending={pending}
      onConfirm={save}
      onClose={onClose}
    />
  );
}

/** Records our answer to the open query. */
export function AnswerInquiryDialog({ chosen, onClose }: ChosenDialogProps) {
  const { change, pending } = useChange('coordination.answerInquiry');
  const save = async (on: string, answer: string) => {
    const municipalityIds = chosen.map((one) => one.id);
    const done = `Rückfrage beantwortet: ${chosenInWords(chosen)}.`;
    if ((await change({ municipalityIds, on, answer }, done)).ok) onClose();
  };
  return (
    <DatedTextDialog
      title={`Rückfrage beantworten: ${chosenInWords(chosen)}`}
      confirmLabel="Antwort erfassen"
      help="Danach wird wieder auf die Antwort des Landkreises gewartet."
      dayLabel="Beantwortet am"
      textLabel="Antwort"
      pending={pending}
      onConfirm={save}
      onClose={onClose}
    />
  );
}
