import { Paragraph } from 'docx';
import type { Letter } from '../letter.ts';
import { twipsOfPoints } from './din5008.ts';
import { paragraphGapPt } from './styles.ts';
import { textRuns } from './text-runs.ts';

const gap = twipsOfPoints(paragraphGapPt);
/** Three empty lines for the signature (DIN 5008). */
const signatureSpace = 3 * twipsOfPoints(12.9);

/** Greeting, organisation, space to sign, name and the note about enclosures; kept together on one page. */
export function closingParagraphs({ closing, signature, enclosureNotes }: Letter): readonly Paragraph[] {
  const lines: readonly ClosingLine[] = [
    { text: closing, before: 0 },
    ...(signature.organisation ? [{ text: signature.organisation, before: gap }] : []),
    { text: signature.name, before: signatureSpace },
    ...(enclosureNotes.length > 0 ? [{ text: noteTitle(enclosureNotes), before: gap, bold: true }] : []),
    ...enclosureNotes.map((text) => ({ text, before: 0 })),
  ];
  return lines.map(
    ({ text, before, bold = false }, index) =>
      new Paragraph({
        keepNext: index < lines.length - 1,
        keepLines: true,
        spacing: { before },
        children: [...textRuns(text, { bold })],
      }),
  );
}

interface ClosingLine {
  readonly text: string;
  readonly before: number;
  readonly bold?: boolean;
}

function noteTitle(notes: readonly string[]): string {
  return notes.length === 1 ? 'Anlage' : 'Anlagen';
}
