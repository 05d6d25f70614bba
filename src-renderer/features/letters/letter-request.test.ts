import { describe, expect, it } from 'vitest';
import { letterAddress, letterRequestOf } from './letter-request.ts';

describe('the address of the letters screen', () => {
  it('chooses kind and municipalities, each once', () => {
    expect(letterRequestOf('gemeinden=13076048,13076001,13076048&art=invitation')).toEqual({
      kind: 'invitation',
      municipalityIds: ['13076048', '13076001'],
      onlyOutOfDate: false,
    });
  });

  it('chooses nothing when it is bare', () => {
    expect(letterRequestOf('')).toEqual({ kind: '', municipalityIds: [], onlyOutOfDate: false });
  });

  it('is read as it was written', () => {
    const [, search = ''] = letterAddress('municipality-inquiry', ['13076048']).split('?');
    expect(letterRequestOf(search)).toMatchObject({ kind: 'municipality-inquiry', municipalityIds: ['13076048'] });
  });

  it('narrows the list to letters that are out of date', () => {
    expect(letterRequestOf('veraltet=1').onlyOutOfDate).toBe(true);
  });
});
