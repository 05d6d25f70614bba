import { describe, expect, it } from 'vitest';
import { contract, type ProcedureName } from './index.ts';
import { fail, ok } from './result.ts';

const fault = (name: ProcedureName, value: unknown) => contract[name].input.safeParse(value).error?.issues[0];
const one = { municipalityIds: ['13076048'] };

describe('a decision about the need', () => {
  it.each(['not-affected', 'deferred', 'refused'])('needs a reason when it is "%s"', (decision) => {
    expect(fault('municipalities.decideNeed', { ...one, decision, reason: ' ' })?.message).toBe(
      'Bitte geben Sie einen Grund an.',
    );
    expect(fault('municipalities.decideNeed', { ...one, decision, reason: 'Kein Ausbau' })).toBeUndefined();
  });

  it.each(['unchecked', 'needed'])('needs none when it is "%s"', (decision) => {
    expect(fault('municipalities.decideNeed', { ...one, decision })).toBeUndefined();
  });
});

describe('an answer of the Landkreis', () => {
  const answer = { ...one, on: '2026-11-22', by: 'Fachdienst Breitband' };

  it('needs its conditions where it has some', () => {
    const conditional = { ...answer, outcome: 'granted-with-conditions' };
    expect(fault('coordination.answer', conditional)?.message).toBe('Bitte tragen Sie die Auflagen ein.');
    expect(fault('coordination.answer', { ...conditional, conditions: 'Brandwache' })).toBeUndefined();
  });

  it('needs to be given by somebody, and nothing else', () => {
    expect(fault('coordination.answer', { ...answer, outcome: 'granted', by: ' ' })?.message).toBe(
      'Bitte füllen Sie dieses Feld aus.',
    );
    expect(contract['coordination.answer'].input.parse({ ...answer, outcome: 'denied' })).toEqual({
      ...answer,
      outcome: 'denied',
      reference: '',
      conditions: '',
    });
  });

  it('is never given by silence', () => {
    expect(fault('coordination.answer', { ...answer, outcome: 'lapsed' })).toBeDefined();
  });
});

describe('facts of a municipality', () => {
  const update = (facts: object) => ({ municipalityId: '13076048', expectedVersion: 1, facts });

  it.each([
    ['a postcode with four digits', { postcodes: ['1928'] }, 'Eine Postleitzahl hat fünf Ziffern.'],
    ['an empty name', { name: ' ' }, 'Bitte füllen Sie dieses Feld aus.'],
  ])('are refused in German for %s', (_words, facts, message) => {
    expect(fault('municipalities.update', update(facts))?.message).toBe(message);
  });

  it('are refused where the number cannot be', () => {
    const numbers = [{ population: -1 }, { leadTimeDays: 366 }, { eligibleAddresses: 1.5 }];
    expect(numbers.filter((facts) => !fault('municipalities.update', update(facts)))).toEqual([]);
  });

  it('may be changed one by one', () => {
    expect(contract['municipalities.update'].input.parse(update({ leadTimeDays: null })).facts).toEqual({
      leadTimeDays: null,
    });
  });

  it.each(['1307604', '130760480', '1307604a', ''])('hold no official key such as "%s"', (ags) => {
    const issues = contract['municipalities.create'].input.safeParse({ ags }).error?.issues ?? [];
    expect(issues.find((issue) => issue.path[0] === 'ags')?.message).toBe(
      'Der Amtliche Gemeindeschlüssel (AGS) hat acht Ziffern, zum Beispiel 13076048.',
    );
  });
});

describe('the register at the first start', () => {
  it('is one of those that ship with the program', () => {
    expect(fault('setup.initialise', { register: '../geheim' })?.message).toBe(
      'Unbekanntes Register. Möglich sind: ludwigslust-parchim, empty.',
    );
  });
});

describe('an answer of the program', () => {
  it('is a value or a refusal with a sentence, with details only where there are some', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(fail('stale', 'Der Stand ist überholt.')).toStrictEqual({
      ok: false,
      error: { code: 'stale', message: 'Der Stand ist überholt.' },
    });
    expect(fail('rule-violation', 'Das geht nicht.', [])).toEqual({
      ok: false,
      error: { code: 'rule-violation', message: 'Das geht nicht.', details: [] },
    });
  });
});
