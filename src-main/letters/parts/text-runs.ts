import { TextRun } from 'docx';
import { cleanCharacters } from '../wording/plain-text.ts';
import { halfPoints } from './din5008.ts';

/** How a piece of text is set. Without a size it has the size of the document. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly sizePt?: number;
}

/** Runs of a text that a Word file can carry; a line break in it becomes a line break on the page. */
export function textRuns(text: string, { bold = false, sizePt }: TextStyle = {}): readonly TextRun[] {
  return cleanCharacters(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          text: line,
          bold,
          ...(sizePt === undefined ? {} : { size: halfPoints(sizePt) }),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    );
}
