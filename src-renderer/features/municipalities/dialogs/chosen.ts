/** A municipality a dialog acts on. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
}

const mostNames = 3;

/** "Göhlen", "Göhlen, Picher und Kummer" or "12 Gemeinden": the municipalities a dialog acts on, in words. */
export function chosenInWords(chosen: readonly Chosen[]): string {
  if (chosen.length > mostNames) return `${chosen.length} Gemeinden`;
  const names = chosen.map((one) => one.name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
}

/** What every dialog over municipalities is given. */
export interface ChosenDialogProps {
  readonly chosen: readonly Chosen[];
  readonly onClose: () => void;
}
