import { Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { din5008, halfPoints, twips, typeSizes } from './din5008.ts';
import { frameAt } from './frame.ts';
import { textRuns } from './text-runs.ts';

/** Label and value below each other at the right of the address; the last pair, the date, after an empty line. */
export function informationBlock(pairs: readonly (readonly [string, string])[]): readonly Paragraph[] {
  const frame = frameAt(din5008.informationBlock);
  const position = twips(din5008.informationBlock.labelWidth);
  const sizePt = typeSizes.small;
  return pairs.map(
    ([label, value], index) =>
      new Paragraph({
        frame,
        indent: { left: position, hanging: position },
        tabStops: [{ type: TabStopType.LEFT, position }],
        spacing: { before: index > 0 && index === pairs.length - 1 ? twips(4.23) : 0 },
        children: [
          ...textRuns(label, { sizePt }),
          new TextRun({ children: [new Tab()], size: halfPoints(sizePt) }),
          ...textRuns(value, { sizePt }),
        ],
      }),
  );
}
