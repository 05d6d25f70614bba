import { markupText } from '#domain/markup-text.ts';
import type { CopiedTable } from './copied-table.ts';

/** Signs at which a spreadsheet begins to calculate. */
const formulaStart = /^[=+\-@\t\r]/;

/** Rows as lines and cells parted by tabs. A cell that would start a formula gets an apostrophe before it. */
export function tableAsText({ head, rows }: CopiedTable): string {
  return [head, ...rows.map((cells) => cells.map(({ text }) => text))]
    .map((cells) => cells.map(plainCell).join('\t'))
    .join('\r\n');
}

/** The text of one cell of a tabbed table: on one line, and never a formula. */
export function plainCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return formulaStart.test(text) ? `'${line}` : line;
}

/** The table as HTML for Word and Excel. Words are marked as text, so that `01` and `=A1` stay what they are. */
export function tableAsHtml({ head, rows }: CopiedTable): string {
  const titles = head.map((title) => `<th scope="col">${escaped(title)}</th>`).join('');
  const lines = rows.map((cells) => {
    const line = cells.map(({ text, isText }) => `<td${isText ? asText : ''}>${escaped(text)}</td>`).join('');
    return `<tr>${line}</tr>`;
  });
  return `<meta charset="utf-8"><table border="1"><thead><tr>${titles}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

const asText = ` style="mso-number-format:'\\@'"`;
function escaped(text: string): string {
  return markupText(text).replace(/\r\n?|\n/g, '<br>');
}
