import { describe, expect, it } from 'vitest';
import { letterAddress, nextStepAction } from './next-step-action.ts';

describe('the button of the next step', () => {
  it('asks the Landkreis anew when only the version changed, and changes the proposal when it was denied', () => {
    expect(nextStepAction('propose-anew', 'superseded', false)).toEqual({ kind: 'dialog', dialog: 'ask-district' });
    expect(nextStepAction('propose-anew', 'denied', false)).toEqual({ kind: 'dialog', dialog: 'meeting-facts' });
  });

  it('renews the letter to the municipality until it has agreed, and the invitation afterwards', () => {
    const inquiry = { kind: 'letter', letterKind: 'municipality-inquiry' };
    expect(nextStepAction('renew-letter', 'granted', false)).toEqual(inquiry);
    expect(nextStepAction('renew-letter', 'granted', true)).toEqual({ kind: 'letter', letterKind: 'invitation' });
  });

  it('has no button where nothing is left to do', () => {
    expect(nextStepAction('none', 'not-begun', false)).toBeNull();
  });

  it('leads to the letters with municipality and kind', () => {
    expect(letterAddress('13076046', 'invitation')).toBe('/schreiben?gemeinden=13076046&art=invitation');
    expect(letterAddress('13076046')).toBe('/schreiben?gemeinden=13076046');
  });
});
