import { describe, expect, it } from 'vitest';
import type { LetterCheck } from '#contract/letters.ts';
import { sortChecks } from './letter-checks.ts';

function check(municipalityId: string, ...overridable: readonly boolean[]): LetterCheck {
  return {
    municipalityId,
    municipalityName: municipalityId,
    obstacles: overridable.map((gate) => ({
      text: gate ? 'Die Zusage fehlt.' : 'Der Termin fehlt.',
      overridable: gate,
    })),
    warnings: [],
    existing: null,
  };
}

describe('sorting the checks of letters', () => {
  it('puts every check into exactly one group', () => {
    const checks = [check('frei'), check('mit Grund', true), check('abgewiesen', true, false)];
    const sorted = sortChecks(checks);
    expect(sorted.ready.map(({ municipalityId }) => municipalityId)).toEqual(['frei']);
    expect(sorted.needReason.map(({ municipalityId }) => municipalityId)).toEqual(['mit Grund']);
    expect(sorted.refused.map(({ municipalityId }) => municipalityId)).toEqual(['abgewiesen']);
  });
});
