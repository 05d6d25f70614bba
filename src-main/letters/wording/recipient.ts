import type { Amt } from '#domain/amt.ts';
import type { Municipality } from '#domain/municipality.ts';
import { designation } from './municipality-names.ts';
import { filled, oneLine } from './plain-text.ts';

const defaultTitle = 'Der Bürgermeister';

/**
 * Address of the mayor, at most five lines: mail to a municipality without an administration of its own goes by way of
 * its Amt ("über Amt …", at the address of the Amt), a town with its own administration is written to directly.
 */
export function mayorAddress(municipality: Municipality, amt: Amt | null): readonly string[] {
  const title = oneLine(municipality.mayorTitle) || defaultTitle;
  const name = designation({ municipality });
  if (!amt) return [name, title];
  const way = amt.kind === 'amtsfreie Stadt' || !oneLine(amt.name) ? '' : `über ${amt.name}`;
  return filled([name, title, way, amt.street, `${amt.postcode} ${amt.city}`]);
}

/** Address of an invitation that goes to every household. */
export function residentsAddress(municipality: Municipality): readonly string[] {
  return ['An die Einwohnerinnen und Einwohner', `der ${designation({ municipality })}`];
}

/** German names of the parts of the address without which a letter cannot be delivered. */
export function missingAddressParts(amt: Amt): readonly string[] {
  const parts: readonly (readonly [string, string])[] = [
    ['Straße', amt.street],
    ['Postleitzahl', amt.postcode],
    ['Ort', amt.city],
  ];
  return parts.filter(([, text]) => !oneLine(text)).map(([title]) => title);
}
