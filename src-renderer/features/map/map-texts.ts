import type { MunicipalityRow } from '#contract/municipalities.ts';
import { germanDate, germanShortSlot } from '#domain/german-dates.ts';
import { stageTitles } from '#domain/need.ts';
import type { Colouring } from './colourings.ts';

/** When the meeting is or was, in words; null when there is no date. */
export function meetingDate({ slot, heldOn }: MunicipalityRow): string | null {
  if (slot) return germanShortSlot(slot);
  return heldOn && germanDate(heldOn);
}

/** A cell in words for the ear: name, Amt, stage, what its colour says beside it, next step and date. */
export function spokenCell(row: MunicipalityRow, colouring: Colouring): string {
  const meaning = colouring.classes.find(({ id }) => id === colouring.classOf(row))?.title;
  const date = meetingDate(row);
  return [
    row.name,
    row.amtName,
    `Stufe: ${stageTitles[row.stage]}`,
    colouring.id !== 'stufe' && meaning && `${colouring.title}: ${meaning}`,
    row.nextStep.code !== 'none' && `nächster Schritt: ${row.nextStep.label}`,
    date && `Termin: ${date}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `1 Gemeinde`, `12 Gemeinden` */
export function countedMunicipalities(count: number): string {
  return count === 1 ? '1 Gemeinde' : `${count} Gemeinden`;
}
