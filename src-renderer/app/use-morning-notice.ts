import { useEffect } from 'react';
import { isDate } from '#domain/calendar-dates.ts';
import { useApiQuery, useTransport } from '../api/hooks.ts';
import type { Transport } from '../api/transport.ts';

const memory = 'ortstermin.morgenhinweis';
/** How often is looked whether a morning has begun, in milliseconds. */
const interval = 10 * 60_000;

/**
 * In the browser, says once a morning what is due, if that is wished and the browser was allowed to. The window of the
 * program leaves it to its main process, because pages are given no permissions there.
 */
export function useMorningNotice(): void {
  const transport = useTransport();
  const isBrowser = useApiQuery('app.info', {}).data?.host === 'browser';
  const isWished = useApiQuery('settings.get', {}).data?.morningNotice === true;
  useEffect(() => {
    if (!isBrowser || !isWished) return;
    const look = () => void giveNotice(transport);
    look();
    const timer = setInterval(look, interval);
    return () => clearInterval(timer);
  }, [transport, isBrowser, isWished]);
}

async function giveNotice(transport: Transport): Promise<void> {
  if (Notification.permission !== 'granted') return;
  const remembered = localStorage.getItem(memory) ?? '';
  const lastGivenOn = isDate(remembered) ? remembered : null;
  const answer = await transport.call('followUps.morningNotice', { hour: new Date().getHours(), lastGivenOn });
  if (!answer.ok || answer.value.notice === null) return;
  localStorage.setItem(memory, answer.value.today);
  const { title, body } = answer.value.notice;
  new Notification(title, { body, lang: 'de' }).onclick = () => window.focus();
}
