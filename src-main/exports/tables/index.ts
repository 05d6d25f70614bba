import { csv } from './csv.ts';
import { json } from './json.ts';
import type { TableFormat } from './table.ts';
import { xlsx } from './xlsx.ts';

/** Every kind of file for tables, in the order in which they are offered. */
export const tableFormats: readonly TableFormat[] = [xlsx, csv, json];

/** The format with this id. */
export function tableFormatById(id: TableFormat['id']): TableFormat {
  return tableFormats.find((format) => format.id === id) ?? csv;
}
