import { type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import { cellsNote } from '#domain/map/cells-note.ts';
import type { SituationReport } from '#domain/situation-report.ts';
import { drawnTable, words } from './docx-table.ts';
import { type Drawing, mapSize, stageMap } from './stage-map.ts';

const pixelsPerMm = 96 / 25.4;
/** In millimetres; so it stays on the first page as long as few stages occur. */
const mapWidth = 145;
const swatchMm = 5;

/** The map by stage with its legend; nothing when no municipality has a place. */
export function mapPart(report: SituationReport): readonly FileChild[] {
  const drawn = stageMap(report);
  if (!drawn) return [];
  const height = (mapWidth / mapSize.width) * mapSize.height;
  const inWords = drawn.legend.map(({ title, count }) => `${count} ${title}`).join(', ');
  const legend = drawn.legend.map(({ title, count, swatch }) => [
    [new Paragraph({ children: [picture(swatch, swatchMm, swatchMm, title)] })],
    [words(title)],
    [words(String(count), { right: true })],
  ]);
  const unplaced = drawn.unplaced === 0 ? '' : ` Ohne Lage und nicht gezeichnet: ${drawn.unplaced}.`;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      children: [new TextRun('Karte nach Stufe')],
    }),
    new Paragraph({ keepNext: true, children: [picture(drawn.map, mapWidth, height, `Karte: ${inWords}`)] }),
    drawnTable(['', 'Stufe', 'Gemeinden'], legend, [12, 60, 25], [2]),
    words(cellsNote + unplaced),
  ];
}

/** SVG where the program can show it, the painted picture elsewhere. */
function picture({ svg, png }: Drawing, widthMm: number, heightMm: number, description: string): ImageRun {
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: widthMm * pixelsPerMm, height: heightMm * pixelsPerMm },
    altText: { name: 'Karte', title: '', description },
  });
}
