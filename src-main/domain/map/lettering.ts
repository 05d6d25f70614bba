const narrow = /[ijlIft.,:;'|()[\]/ -]/;
const wide = /[mwMWÄÖÜ@%]/;
const digit = /\d/;

/** Width of a text in parts of its letter size, as in the sans serif faces of the interface; rather too much. */
export function lettersWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  if (narrow.test(letter)) return 0.36;
  if (wide.test(letter)) return 0.9;
  return digit.test(letter) || letter !== letter.toLowerCase() ? 0.68 : 0.6;
}

/** The name as two lines that are as even as its hyphens, slashes and spaces allow; null when it has none. */
export function twoLines(name: string): readonly [string, string] | null {
  const splits = [...name.matchAll(/(?<=\S)[-/ ](?=\S)/g)].map(({ 0: sign, index }): readonly [string, string] => [
    name.slice(0, sign === ' ' ? index : index + 1),
    name.slice(index + 1),
  ]);
  const longest = ([one, other]: readonly [string, string]) => Math.max(lettersWidth(one), lettersWidth(other));
  return splits.toSorted((one, other) => longest(one) - longest(other))[0] ?? null;
}

/** The text as lines that are at most so wide, in parts of the letter size; a word is never divided. */
export function wrappedLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && lettersWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
