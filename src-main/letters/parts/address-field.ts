import { Paragraph } from 'docx';
import { din5008 } from './din5008.ts';
import { fitAddress, fitReturnLine } from './fit-lines.ts';
import { exactLine, frameAt } from './frame.ts';
import { textRuns } from './text-runs.ts';

const { addressField, addressZone, remarksZone } = din5008;
const smallestSizePt = 8;

/**
 * Return line and address behind the window of the envelope. An address that does not fit is cut at the end of the
 * zone: nothing may slip into the text of the letter.
 */
export function addressFieldParagraphs(returnLine: string, address: readonly string[]): readonly Paragraph[] {
  const frame = frameAt({ ...addressField, x: addressField.textX, width: addressField.textWidth });
  const sender = fitReturnLine(returnLine);
  const fitted = fitAddress(address) ?? { sizePt: smallestSizePt, lines: address.slice(0, addressZone.lines) };
  const line = (text: string, sizePt: number, heightPt: number): Paragraph =>
    new Paragraph({ frame, spacing: exactLine(heightPt), children: [...textRuns(text, { sizePt })] });
  return [
    line('', sender.sizePt, remarksZone.spacerPt),
    line(sender.text, sender.sizePt, remarksZone.returnLinePt),
    ...fitted.lines.map((text) => line(text, fitted.sizePt, addressZone.linePt)),
  ];
}
