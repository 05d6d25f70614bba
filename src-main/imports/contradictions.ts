import type { ImportValues } from './fields/field.ts';

/** Länder in which postcodes begin with a zero: Brandenburg, Sachsen, Sachsen-Anhalt, Thüringen. */
const landsWithZeroPostcodes: ReadonlySet<string> = new Set(['12', '14', '15', '16']);

/** Why a cell cannot stand beside the values that other cells of its row have given, as a German sentence; else null. */
export function conflictOf(values: ImportValues, added: ImportValues): string | null {
  if (values.kind && added.kind && values.kind !== added.kind) {
    return `Name und Art widersprechen sich: „${values.kind}“ und „${added.kind}“.`;
  }
  if (values.heldAt && added.heldAt && values.heldAt !== added.heldAt) {
    return `Zwei Spalten nennen verschiedene Uhrzeiten: ${values.heldAt} und ${added.heldAt} Uhr.`;
  }
  return null;
}

/** What cannot be true about the values of one row together, as a German sentence; null when nothing speaks against them. */
export function contradictionIn(values: ImportValues): string | null {
  const { ags, postcodes = [], latitude, longitude } = values;
  const zero = postcodes.find((postcode) => postcode.startsWith('0'));
  if (zero && ags && !landsWithZeroPostcodes.has(ags.slice(0, 2))) {
    return `Die Postleitzahl ${zero} passt nicht zum Land des Schlüssels ${ags}. Vermutlich fehlt ihr eine Ziffer.`;
  }
  if ((latitude === undefined) !== (longitude === undefined)) {
    return 'Es ist nur eine der beiden Koordinaten angegeben. Bitte ergänzen Sie Breite und Länge oder lassen Sie beide leer.';
  }
  return null;
}
