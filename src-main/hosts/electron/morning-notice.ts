import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Notification } from 'electron';
import type { Desk } from '../../application/api.ts';

/** How often is looked whether a morning has begun, in milliseconds. */
const interval = 10 * 60_000;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

/** Says once a morning in the notification area of the system what is due, if that is wished. Answers how to stop it. */
export function giveMorningNotices(desk: Desk, profile: string, onClick: () => void): () => void {
  const memory = join(profile, 'morgenhinweis.txt');
  const look = () => void giveNotice(desk, memory, onClick);
  look();
  const timer = setInterval(look, interval);
  return () => clearInterval(timer);
}

async function giveNotice(desk: Desk, memory: string, onClick: () => void): Promise<void> {
  if (!Notification.isSupported()) return;
  const asked = { hour: new Date().getHours(), lastGivenOn: lastDay(memory) };
  const answer = await desk.perform('followUps.morningNotice', asked);
  if (!answer.ok || answer.value.notice === null) return;
  writeFileSync(memory, answer.value.today);
  const notice = new Notification({ ...answer.value.notice });
  notice.on('click', onClick);
  notice.show();
}

function lastDay(memory: string): string | null {
  try {
    const text = readFileSync(memory, 'utf8').trim();
    return dayShape.test(text) ? text : null;
  } catch {
    // The first morning: nothing was remembered yet.
    return null;
  }
}
