import { describe, expect, it } from 'vitest';
import { fail } from '#contract/result.ts';
import { fieldErrorsOf } from './field-errors.ts';

function failureOf(result: ReturnType<typeof fail>) {
  if (result.ok) throw new Error('A refusal was expected.');
  return result.error;
}

describe('sentences at fields', () => {
  it('are taken from a refused input by path', () => {
    const refused = fail('invalid-input', 'Bitte füllen Sie dieses Feld aus.', {
      fields: { name: 'Bitte füllen Sie dieses Feld aus.', broken: 7 },
    });
    expect(fieldErrorsOf(failureOf(refused))).toEqual({ name: 'Bitte füllen Sie dieses Feld aus.' });
  });

  it('are empty for every other refusal', () => {
    expect(fieldErrorsOf(failureOf(fail('stale', 'Inzwischen geändert.', { fields: { name: 'x' } })))).toEqual({});
    expect(fieldErrorsOf(failureOf(fail('invalid-input', 'Unvollständig.')))).toEqual({});
  });
});
