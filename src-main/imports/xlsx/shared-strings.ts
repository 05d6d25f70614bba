import { walkXml } from './xml.ts';

/** The texts of a workbook, to which cells refer by position. Formatted pieces are joined, phonetic hints left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let collected = '';
  let isText = false;
  let isPhonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') collected = '';
      else if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (text) => {
      if (isText) collected += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(unescapeText(collected));
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written as `_x000D_` in a workbook. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
