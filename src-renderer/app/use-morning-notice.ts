import { useEffect } from 'react';
import { morningNotice } from '#domain/morning-notice.ts';
import { useApiQuery } from '../api/hooks.ts';

const memory = 'ortstermin.morgenhinweis';
/** How often is looked whether a morning has begun, in milliseconds. */
const interval = 10 * 60_000;

/**
 * In the browser, says once a morning what is due, if that is wished and the browser was allowed to. The window of the
 * program leaves it to its main process, because pages are given no permissions there.
 */
export function useMorningNotice(): void {
  const info = useApiQuery('app.info', {}).data;
  const today = info?.today;
  // The sample data are nobody's work of the day.
  const isHere = info?.host === 'browser' && info.workspace === 'real';
  const wished = useApiQuery('settings.get', {}).data?.morningNotice === true && isHere;
  const due = useApiQuery('followUps.list', {}).data;
  useEffect(() => {
    if (!wished || !due || today === undefined) return;
    const look = () => {
      if (Notification.permission !== 'granted') return;
      const hour = new Date().getHours();
      const words = morningNotice({ today, hour, lastGivenOn: localStorage.getItem(memory), wished, due });
      if (!words) return;
      localStorage.setItem(memory, today);
      new Notification(words.title, { body: words.body, lang: 'de' }).onclick = () => window.focus();
    };
    look();
    const timer = setInterval(look, interval);
    return () => clearInterval(timer);
  }, [wished, due, today]);
}
