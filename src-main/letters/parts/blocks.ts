import { LeaderType, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx';
import type { Block } from '../letter.ts';
import { din5008, halfPoints, twips, twipsOfPoints } from './din5008.ts';
import { listReferences, paragraphGapPt } from './styles.ts';
import { factsTable } from './table.ts';
import { textRuns } from './text-runs.ts';

const after = twipsOfPoints(paragraphGapPt);
const tickIndent = twips(8);
/** A longer list may be broken across pages. */
const mostItemsKept = 8;

/**
 * Paragraphs and tables of running content, in their order. With `keepEnd` the end of the text stays on the page of
 * what follows it, so that greeting and signature never stand alone.
 */
export function renderBlocks(blocks: readonly Block[], { keepEnd = false } = {}): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return renderBlock(block, { instance: index, next, keepEnd: keepEnd && next === undefined });
  });
}

interface Place {
  /** Every list counts from one: a list of its own in the file. */
  readonly instance: number;
  readonly next: Block | undefined;
  readonly keepEnd: boolean;
}

function renderBlock(block: Block, place: Place): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.text, block.bold ?? false, place)];
    case 'list':
      return listItems(block.items, block.numbered, place);
    case 'table':
      return [factsTable(block), new Paragraph({})];
    case 'answer':
      return [block.style === 'tick' ? tickLine(block.label) : fillInLine(block.label, place.next)];
  }
}

function paragraph(text: string, bold: boolean, { next, keepEnd }: Place): Paragraph {
  const leadsOn = bold || next?.type === 'list';
  return new Paragraph({
    keepNext: leadsOn || keepEnd,
    keepLines: bold || keepEnd,
    spacing: { after: leadsOn ? twipsOfPoints(3) : after },
    children: [...textRuns(text, { bold })],
  });
}

function listItems(items: readonly string[], numbered: boolean, { instance, keepEnd }: Place): readonly Paragraph[] {
  const reference = numbered ? listReferences.numbered : listReferences.bullet;
  return items.map(
    (item, index) =>
      new Paragraph({
        numbering: { reference, level: 0, instance },
        keepNext: index === items.length - 1 ? keepEnd : items.length < mostItemsKept,
        spacing: { after: index === items.length - 1 ? after : twipsOfPoints(1) },
        children: [...textRuns(item)],
      }),
  );
}

function tickLine(label: string): Paragraph {
  return new Paragraph({
    indent: { left: tickIndent, hanging: tickIndent },
    tabStops: [{ type: TabStopType.LEFT, position: tickIndent }],
    spacing: { after: twipsOfPoints(2) },
    children: [
      // Arial has no ballot box; every Windows has one in this typeface, other systems substitute their own.
      new TextRun({ text: '☐', font: 'Segoe UI Symbol', size: halfPoints(12) }),
      new TextRun({ children: [new Tab()] }),
      ...textRuns(label),
    ],
  });
}

function fillInLine(label: string, next: Block | undefined): Paragraph {
  const isLast = next?.type !== 'answer';
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(din5008.textWidth), leader: LeaderType.UNDERSCORE }],
    spacing: { before: twipsOfPoints(6), after: twipsOfPoints(isLast ? 8 : 4) },
    children: [...textRuns(`${label} `), new TextRun({ children: [new Tab()] })],
  });
}
