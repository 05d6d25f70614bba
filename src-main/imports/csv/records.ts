import { refuse } from '../faults.ts';

/** One record of a CSV file with its cells as they are written, quotation marks removed. */
export interface CsvRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const blank = 32;

/**
 * The records of a text after RFC 4180 with any separator and any mixture of line ends. A quotation mark opens a cell
 * only at its beginning; one that is never closed, or closed in the middle of a cell, is refused with its line, because
 * everything after it would be read in the wrong place.
 */
export function* csvRecords(text: string, separator: string): Generator<CsvRecord> {
  const separatorCode = separator.charCodeAt(0);
  const isEnd = (code: number) => code === separatorCode || code === lineFeed || code === carriageReturn;
  const skipBlanks = (from: number) => {
    let at = from;
    while (text.charCodeAt(at) === blank && separatorCode !== blank) at += 1;
    return at;
  };

  let position = 0;
  let line = 1;
  while (position < text.length) {
    const cells: string[] = [];
    const firstLine = line;
    for (;;) {
      const begin = skipBlanks(position);
      if (text.charCodeAt(begin) === quote) {
        const quoted = quotedCell(text, begin, line);
        cells.push(quoted.value);
        position = skipBlanks(quoted.end);
        if (position < text.length && !isEnd(text.charCodeAt(position))) refuseMisplaced(line, line + quoted.lineEnds);
        line += quoted.lineEnds;
      } else {
        const start = position;
        while (position < text.length && !isEnd(text.charCodeAt(position))) position += 1;
        cells.push(text.slice(start, position));
      }
      if (text.charCodeAt(position) !== separatorCode) break;
      position += 1;
    }
    if (text.charCodeAt(position) === carriageReturn) position += 1;
    if (text.charCodeAt(position) === lineFeed && position < text.length) position += 1;
    line += 1;
    yield { line: firstLine, cells };
  }
}

/** The cell whose opening quotation mark stands at `begin`, where it ends, and how many line ends are in it. */
function quotedCell(text: string, begin: number, line: number) {
  let value = '';
  let from = begin + 1;
  for (;;) {
    const next = text.indexOf('"', from);
    if (next < 0) {
      refuse(
        'unclosed-quote',
        `In Zeile ${line} beginnt ein Anführungszeichen ("), das bis zum Ende der Datei nicht geschlossen wird. Alles danach würde als eine einzige Zelle gelesen. Bitte ergänzen oder entfernen Sie das Zeichen in Zeile ${line}.`,
        { line },
      );
    }
    if (text.charCodeAt(next + 1) !== quote) {
      value += text.slice(from, next);
      return { value, end: next + 1, lineEnds: value.match(/\r\n?|\n/g)?.length ?? 0 };
    }
    value += text.slice(from, next + 1);
    from = next + 2;
  }
}

function refuseMisplaced(openedOn: number, closedOn: number): never {
  const where = openedOn === closedOn ? `Zeile ${openedOn}` : `den Zeilen ${openedOn} bis ${closedOn}`;
  return refuse(
    'misplaced-quote',
    `In ${where} stehen Anführungszeichen ("), die nicht zusammenpassen: Nach dem schließenden Zeichen folgt weiterer Text. Bitte schreiben Sie Anführungszeichen innerhalb einer Zelle doppelt ("") oder entfernen Sie sie.`,
    { line: openedOn },
  );
}
