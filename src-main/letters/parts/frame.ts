import { FrameAnchorType, FrameWrap, HeightRule, type IFrameOptions, LineRuleType } from 'docx';
import { twips, twipsOfPoints } from './din5008.ts';

/** A rectangle on the page in millimetres. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Places paragraphs at a fixed spot of the page. Consecutive paragraphs with the same area form one text frame; tables
 * that float would lose their place in LibreOffice.
 */
export function frameAt({ x, y, width, height }: Area): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: twips(x), y: twips(y) },
    width: twips(width),
    height: twips(height),
    rule: HeightRule.EXACT,
    wrap: FrameWrap.AROUND,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
}

/** Line spacing of exactly so many points, whatever the type. */
export function exactLine(points: number): { readonly line: number; readonly lineRule: typeof LineRuleType.EXACT } {
  return { line: twipsOfPoints(points), lineRule: LineRuleType.EXACT };
}
