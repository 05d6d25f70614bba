import { ListDialog } from '../../../ui/coordination/list-dialog.tsx';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Writes the list for the Landkreis about the chosen municipalities. */
export function DistrictListDialog({ chosen, onClose }: ChosenDialogProps) {
  return <ListDialog subject={chosenInWords(chosen)} municipalityIds={chosen.map(({ id }) => id)} onClose={onClose} />;
}
