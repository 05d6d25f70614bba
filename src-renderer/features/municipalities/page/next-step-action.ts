import type { CoordinationState } from '#domain/coordination.ts';
import { gateLetters, type NextStep } from '#domain/next-step.ts';
import type { PageDialogKind } from './page-dialog.tsx';

/** Where the button of the next step leads: to a dialog, or to the writing of a letter. */
export type NextStepAction =
  | { readonly kind: 'dialog'; readonly dialog: PageDialogKind }
  | { readonly kind: 'letter'; readonly letterKind: string };

const dialog = (kind: PageDialogKind): NextStepAction => ({ kind: 'dialog', dialog: kind });
const letter = (letterKind: string): NextStepAction => ({ kind: 'letter', letterKind });

/** What the button of the next step does; null where nothing is left to do. `agreed`: the Gemeinde has agreed. */
export function nextStepAction(
  code: NextStep['code'],
  coordination: CoordinationState,
  agreed: boolean,
): NextStepAction | null {
  const actions: Readonly<Record<NextStep['code'], () => NextStepAction | null>> = {
    'check-need': () => dialog('need'),
    'propose-format': () => dialog('format'),
    'ask-district': () => dialog('ask-district'),
    'await-district': () => dialog('district-answer'),
    'propose-anew': () => dialog(coordination === 'superseded' ? 'ask-district' : 'meeting-facts'),
    'find-date': () => dialog('schedule'),
    'write-to-municipality': () => letter(gateLetters.municipality),
    // The Gemeinde has to agree to the new facts before its residents are told.
    'renew-letter': () => letter(agreed ? gateLetters.invitation : gateLetters.municipality),
    'await-municipality': () => dialog('agreed'),
    'write-invitation': () => letter(gateLetters.invitation),
    'confirm-announcement': () => dialog('announced'),
    hold: () => dialog('result'),
    'record-result': () => dialog('result'),
    'answer-district': () => dialog('answer-inquiry'),
    'answer-questions': () => dialog('after-meeting'),
    close: () => dialog('close'),
    none: () => null,
  };
  return actions[code]();
}

/** Address of the screen that writes letters, with municipality and kind already chosen. */
export function letterAddress(municipalityId: string, letterKind?: string): string {
  const kind = letterKind === undefined ? '' : `&art=${encodeURIComponent(letterKind)}`;
  return `/schreiben?gemeinden=${encodeURIComponent(municipalityId)}${kind}`;
}
