import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import { fail, type Result } from '#contract/result.ts';
import type { Api } from '../../application/api.ts';
import { callChannel, isScreenAddress } from './channels.ts';

const callShape = z.strictObject({ name: z.string().min(1).max(80), input: z.unknown() });

/** Answers calls of the screen; the only handler of the program. */
export function answerCalls(api: Pick<Api, 'call'>): void {
  ipcMain.handle(callChannel, async (event, payload: unknown): Promise<Result<unknown>> => {
    if (!comesFromScreen(event)) return fail('unavailable', 'Nur das eigene Fenster darf den Planer aufrufen.');
    const call = callShape.safeParse(payload);
    if (!call.success) return fail('invalid-input', 'Die Anfrage hat nicht die erwartete Form.');
    return api.call(call.data.name, call.data.input);
  });
}

/** Only the top frame of a window, and only while it shows the screen; a frame that is gone counts as foreign. */
function comesFromScreen({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isScreenAddress(senderFrame.url);
}
