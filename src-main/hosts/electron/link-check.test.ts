import { describe, expect, it } from 'vitest';
import { allowedLink } from './link-check.ts';

const hostileLinks = [
  '',
  ' ',
  'https:',
  'https://',
  'https:boese.example',
  'https:/boese.example',
  'https:///boese.example',
  'https:\\\\boese.example',
  'https://anna:geheim@boese.example/',
  'https://kreis-lup.de@boese.example/',
  'https://boese.example/\r\nX: 1',
  'https://boese.example/ --flag',
  ' https://boese.example',
  '\u0000https://boese.example',
  'https://boese.example/" & calc.exe',
  `https://boese.example/${'a'.repeat(2000)}`,
  'http://boese.example',
  'HTTP://boese.example',
  'ftp://boese.example',
  'file:///etc/passwd',
  'file://boese.example/freigabe/programm.exe',
  'FILE:///C:/Windows/System32/calc.exe',
  'smb://boese.example/freigabe',
  '\\\\boese.example\\freigabe',
  '//boese.example/freigabe',
  'C:\\Windows\\System32\\calc.exe',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://boese.example/1',
  'vbscript:msgbox(1)',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'ms-word:ofe|u|https://boese.example/a.docx',
  'search-ms:query=a&crumb=location:boese.example',
  'shell:startup',
  'ssh://boese.example',
  'tel:+4938711234',
  'about:blank',
  'chrome://settings',
  'app://ortstermin/',
  'view-source:https://boese.example',
  'mailto:',
  'mailto:niemand',
  'mailto:a@b.de?attach=/etc/passwd',
  'mailto:a@b.de?subject=x&Attachment=C:/geheim.txt',
  'mailto:a@b.de\r\nBcc: boese@boese.example',
];

describe('links that leave the program', () => {
  it.each(hostileLinks)('are refused: %j', (link) => {
    expect(allowedLink(link)).toBeNull();
  });

  it.each([
    'https://www.kreis-lup.de/',
    'https://www.kreis-lup.de/termine?seite=2#oben',
    'mailto:post@kreis-lup.de',
    'mailto:post@kreis-lup.de?subject=Einwohnerversammlung%20G%C3%B6hlen&body=Guten%20Tag',
  ])('are opened: %s', (link) => {
    expect(allowedLink(link)).toBe(link);
  });
});
