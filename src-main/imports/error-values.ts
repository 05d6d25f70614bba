/** What Excel writes where a formula has no result, by the name it has in files, and as people see it in German. */
const germanNames: ReadonlyMap<string, string> = new Map([
  ['#N/A', '#NV'],
  ['#REF!', '#BEZUG!'],
  ['#VALUE!', '#WERT!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#NAME?', '#NAME?'],
  ['#NUM!', '#ZAHL!'],
  ['#NULL!', '#NULL!'],
  ['#SPILL!', '#ÜBERLAUF!'],
  ['#CALC!', '#KALK!'],
]);

const germanValues: ReadonlySet<string> = new Set(germanNames.values());

/** The German name of an error value; the name itself when it is not known. */
export function germanErrorValue(name: string): string {
  return germanNames.get(name) ?? name;
}

/** True for a text that stands for a missing value: "#NV", "#REF!", or "########" from a column that was too narrow. */
export function isErrorValue(text: string): boolean {
  if (!text.startsWith('#')) return false;
  return germanNames.has(text) || germanValues.has(text) || /^#{4,}$/.test(text);
}
