const pointsPerMillimetre = 72 / 25.4;

/** Advance widths of Arial (and Liberation Sans) in thousandths of the type size. */
const charactersByWidth: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‚‘’',
  260: '|',
  278: ' !,./:;I[\\]ft·',
  333: '()-`r„“”²³{}',
  355: '"',
  389: '*',
  400: '°',
  469: '^',
  500: 'Jcksvxyzç',
  556: '#$0123456789?L_abdeghnopquäöüéèáàñ–§€',
  584: '+<=>~',
  611: 'FTZß',
  667: '&ABEKPSVXYÄ',
  722: 'CDHNRUwÜ',
  778: 'GOQÖ',
  833: 'Mm',
  889: '%',
  944: 'W',
};
// As wide as the widest sign of the typeface: text with rare signs is judged too wide rather than too narrow.
const unknownWidth = 1015;

const widths = new Map(
  Object.entries(charactersByWidth).flatMap(([width, characters]) =>
    [...characters].map((character): readonly [string, number] => [character, Number(width)]),
  ),
);

/** Width of a line of text in millimetres at a type size in points. */
export function textWidth(text: string, sizePt: number): number {
  const thousandths = [...text].reduce((sum, character) => sum + (widths.get(character) ?? unknownWidth), 0);
  return (thousandths * sizePt) / 1000 / pointsPerMillimetre;
}
