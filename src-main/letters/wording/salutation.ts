import type { Municipality } from '#domain/municipality.ts';
import { oneLine } from './plain-text.ts';

/** Salutation that offends nobody when name or form of address is not known. */
export const neutralSalutation = 'Sehr geehrte Damen und Herren,';

/**
 * "Sehr geehrter Herr Bürgermeister Muster,". The gender comes from the title alone ("Die Bürgermeisterin"); a title of
 * several words ("Der Erste Stadtrat") would have to be declined, so only the name follows it.
 */
export function mayorSalutation({ mayorTitle, mayorName }: Pick<Municipality, 'mayorTitle' | 'mayorName'>): string {
  const name = oneLine(mayorName).replace(/^(?:(?:herrn?|frau)\s+)+/i, '');
  const title = oneLine(mayorTitle);
  const gender = genderOf(title);
  if (!name || !gender) return neutralSalutation;
  const word = title.replace(/^(?:der|die)\s+/i, '');
  const office = word.includes(' ') ? '' : `${word} `;
  return gender === 'female' ? `Sehr geehrte Frau ${office}${name},` : `Sehr geehrter Herr ${office}${name},`;
}

function genderOf(title: string): 'female' | 'male' | undefined {
  if (/^die\s/i.test(title) || /meisterin$/i.test(title)) return 'female';
  return /^der\s/i.test(title) || /meister$/i.test(title) ? 'male' : undefined;
}
