import type { ExportFormat } from '../format.ts';
import { ics } from './ics.ts';

/** Every kind of file a plan can be exported to, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [ics];

/** The export format with this id; undefined when there is none. */
export function exportFormatById(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
