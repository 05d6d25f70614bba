const timePattern = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:\s*uhr)?$/i;

/** `19:00`, `19.00`, `1900`, `19` and `19 Uhr` as `19:00`; undefined where no time of day is meant. */
export function parseGermanTime(typed: string): string | undefined {
  const parts = timePattern.exec(typed.trim());
  if (!parts) return undefined;
  const [, hour = '', minute = '00'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
