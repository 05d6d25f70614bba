import type { ImportFormat } from '../format.ts';
import { csv } from './csv.ts';
import { xlsx } from './xlsx.ts';

/** Every kind of file that can be imported, in the order in which they are recognised. Plain text comes last. */
export const importFormats: readonly ImportFormat[] = [xlsx, csv];
