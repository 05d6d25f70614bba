import type { Block, Letter } from './letter.ts';

/** Every text of a letter in reading order, for looking through what was written. */
export function letterTexts(letter: Letter): readonly string[] {
  return [
    letter.title,
    letter.author,
    letter.returnLine,
    ...letter.letterhead,
    ...letter.address,
    ...letter.information.flat(),
    letter.subject,
    letter.salutation,
    ...letter.blocks.flatMap(blockTexts),
    letter.closing,
    letter.signature.organisation,
    letter.signature.name,
    ...letter.enclosureNotes,
    ...letter.enclosures.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(blockTexts)]),
  ];
}

function blockTexts(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'answer':
      return [block.label];
  }
}
