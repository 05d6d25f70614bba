import { describe, expect, it } from 'vitest';
import { exportFormatById, exportFormats } from './index.ts';

describe('export formats', () => {
  it('finds every format by its id and no other', () => {
    for (const format of exportFormats) expect(exportFormatById(format.id)).toBe(format);
    expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length);
    expect(exportFormatById('docx')).toBeUndefined();
  });
});
