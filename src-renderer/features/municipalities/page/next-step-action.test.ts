import { describe, expect, it } from 'vitest';
import { letterAddress, nextStepAction } from './next-step-action.ts';

describe('the button of the next step', () => {
  it('asks the Landkreis anew when only the version changed, and changes the proposal when it was denied', () => {
    expect(nextStepAction('propose-anew', 'superseded', [])).toEqual({ kind: 'dialog', dialog: 'ask-district' });
    expect(nextStepAction('propose-anew', 'denied', [])).toEqual({ kind: 'dialog', dialog: 'meeting-facts' });
  });

  it('renews the invitation before the letter to the municipality', () => {
    const inquiry = { kind: 'municipality-inquiry', outOfDate: ['Termin'] };
    const invitation = { kind: 'invitation', outOfDate: ['Termin'] };
    expect(nextStepAction('renew-letter', 'granted', [inquiry])).toEqual({
      kind: 'letter',
      letterKind: 'municipality-inquiry',
    });
    expect(nextStepAction('renew-letter', 'granted', [inquiry, invitation])).toEqual({
      kind: 'letter',
      letterKind: 'invitation',
    });
  });

  it('has no button where nothing is left to do', () => {
    expect(nextStepAction('none', 'not-begun', [])).toBeNull();
  });

  it('leads to the letters with municipality and kind', () => {
    expect(letterAddress('13076046', 'invitation')).toBe('/schreiben?gemeinden=13076046&art=invitation');
    expect(letterAddress('13076046')).toBe('/schreiben?gemeinden=13076046');
  });
});
