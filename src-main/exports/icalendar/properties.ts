/** A property in jCal form (RFC 7265 §3.4) as ical.js writes it out: name, parameters, type of the value, value. */
export type JsonProperty = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  value: string | number | readonly number[] | Readonly<Record<string, string | number>>,
];

/** A component in jCal form (RFC 7265 §3.3): name, properties, components inside it. */
export type JsonComponent = [name: string, properties: JsonProperty[], components: JsonComponent[]];

/** A property with text, which ical.js escapes (RFC 5545 §3.3.11); none at all when the text is empty. */
export function text(name: string, value: string): JsonProperty[] {
  const cleaned = cleanText(value);
  return cleaned === '' ? [] : [[name, {}, 'text', cleaned]];
}

/**
 * A property with text that RFC 5545 does not know. For a type of its own ical.js would write `;VALUE=TEXT`, which
 * Outlook does not understand in X-WR-CALNAME; as "unknown" the text goes out as it is, so it is escaped here.
 */
export function unregisteredText(name: string, value: string): JsonProperty {
  const escaped = cleanText(value)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
  return [name, {}, 'unknown', escaped];
}

/** An instant given as ISO text in UTC (`2026-11-22T09:00:00.000Z`), to the second. */
export function instant(name: string, isoUtc: string): JsonProperty {
  return [name, {}, 'date-time', `${isoUtc.slice(0, 19)}Z`];
}

/** What a text may hold: well-formed, NFC, lines ended by `\n`, no other control characters but tabs. */
function cleanText(value: string): string {
  return value
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Control}\n\t]/gu, '')
    .trim();
}
