import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notification } from 'electron';
import { isDate } from '#domain/calendar-dates.ts';
import { morningNotice } from '#domain/morning-notice.ts';
import type { Api } from '../../application/api.ts';

/** How often is looked whether a morning has begun, in milliseconds. */
const interval = 10 * 60_000;

/** Says once a morning in the notification area of the system what is due, if that is wished. Answers how to stop it. */
export function giveMorningNotices(desk: Api, profile: string, onClick: () => void): () => void {
  const memory = join(profile, 'morgenhinweis.txt');
  const look = () => void giveNotice(desk, memory, onClick);
  look();
  const timer = setInterval(look, interval);
  return () => clearInterval(timer);
}

async function giveNotice(desk: Api, memory: string, onClick: () => void): Promise<void> {
  if (!Notification.isSupported()) return;
  const settings = await desk.perform('settings.get', {});
  if (!settings.ok || !settings.value.morningNotice) return;
  const info = await desk.perform('app.info', {});
  const list = await desk.perform('followUps.list', {});
  // The sample data are nobody's work of the day.
  if (!info.ok || !list.ok || info.value.workspace === 'sandbox') return;
  const { today } = info.value;
  const words = morningNotice({
    today,
    hour: new Date().getHours(),
    lastGivenOn: lastDay(memory),
    wished: true,
    due: list.value,
  });
  if (!words) return;
  writeFileSync(memory, today);
  const notice = new Notification(words);
  notice.on('click', onClick);
  notice.show();
}

function lastDay(memory: string): string | null {
  try {
    const text = readFileSync(memory, 'utf8').trim();
    return isDate(text) ? text : null;
  } catch {
    // The first morning: nothing was remembered yet.
    return null;
  }
}
