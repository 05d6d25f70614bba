/**
 * Flows that are written but have not been seen green yet, because the machine they were written on was too slow to
 * run them to their end. They are left out of `npm test`; `npm run e2e:all` runs everything. The list must only shrink.
 */
export const unprovenFlows: readonly RegExp[] = [
  /export-calendar\.e2e/,
  /first-start\.e2e/,
  /overview-and-search\.e2e/,
  /screenshot\.e2e/,
  /settings\.e2e/,
  /undo-redo\.e2e/,
  /a date that does not exist or is over is not taken/,
  /an old version is refused and nothing is lost/,
  /from the first start to a date and a written letter without the mouse/,
  /the content is reached with one key from the top/,
  /forty letters are written in one batch/,
  /a batch that is stopped leaves nothing behind/,
  /what cannot be written is named, left out/,
  /after a move the letter is out of date/,
  /month, week and list show the same meeting/,
  /Video is proposed|Telefon is proposed/,
  /with the consent of the Landkreis the invitation needs no reason/,
  /a tour over all screens leaves no error/,
  /a denial is kept with its grounds/,
  /a withdrawn consent is recorded/,
  /several Gemeinden are decided, proposed and asked/,
  /the invitation waits for the consent/,
];
