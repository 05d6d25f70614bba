import { Paragraph } from 'docx';
import { din5008, typeSizes } from './din5008.ts';
import { frameAt } from './frame.ts';
import { textRuns } from './text-runs.ts';

/** The sender above the address field: the organisation large, the rest small. */
export function letterhead(lines: readonly string[]): readonly Paragraph[] {
  const frame = frameAt(din5008.letterhead);
  return lines.map((line, index) => {
    const style = index === 0 ? { bold: true, sizePt: typeSizes.letterhead } : { sizePt: typeSizes.small };
    return new Paragraph({ frame, children: [...textRuns(line, style)] });
  });
}
