import type { Archive } from './archive.ts';
import { attributeOf, walkXml, xmlText } from './xml.ts';

/** A sheet of a workbook with the place of its content in the archive. */
export interface WorkbookSheet {
  readonly name: string;
  readonly path: string;
  readonly isVisible: boolean;
}

/** What a workbook consists of, as far as tables are concerned. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Dates count from 1904 instead of 1900. */
  readonly is1904: boolean;
  readonly stylesPath: string | null;
  readonly sharedStringsPath: string | null;
}

interface Relation {
  readonly id: string;
  /** Last part of the type: "worksheet", "styles", … */
  readonly type: string;
  readonly path: string;
}

/** Finds the parts of a workbook; null when the archive holds none. */
export function readWorkbook(archive: Archive): Workbook | null {
  const path = relationsOf(archive, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const content = path.endsWith('.xml') ? archive.unpack(path) : null;
  if (!content) return null;
  const relations = relationsOf(archive, path);
  const worksheets = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path]));
  const pathOf = (wanted: string) => relations.find(({ type }) => type === wanted)?.path ?? null;
  const sheets: WorkbookSheet[] = [];
  let is1904 = false;
  let isWorkbook = false;
  walkXml(xmlText(content), {
    open: (name, attributes) => {
      if (name === 'workbook') isWorkbook = true;
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      // Sheets with a chart only have no worksheet and are left out.
      const path = worksheets.get(attributeOf(attributes, 'id') ?? '');
      if (path === undefined) return;
      const state = attributeOf(attributes, 'state') ?? 'visible';
      sheets.push({ name: attributeOf(attributes, 'name') ?? '', path, isVisible: state === 'visible' });
    },
    close: () => {},
  });
  if (!isWorkbook) return null;
  return { sheets, is1904, stylesPath: pathOf('styles'), sharedStringsPath: pathOf('sharedStrings') };
}

/** Relations of a part to other parts of the archive; those that lead outside are left out. */
function relationsOf(archive: Archive, path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const content = archive.unpack(`${folder}_rels/${path.slice(folder.length)}.rels`);
  if (!content) return [];
  const relations: Relation[] = [];
  walkXml(xmlText(content), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
      const type = attributeOf(attributes, 'Type') ?? '';
      relations.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: resolvePath(folder, attributeOf(attributes, 'Target') ?? ''),
      });
    },
    close: () => {},
  });
  return relations;
}

/** Path inside the archive of a target that is written relative to a folder or from the root. */
function resolvePath(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
