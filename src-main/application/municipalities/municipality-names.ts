import type { Municipality } from '#domain/municipality.ts';
import { StorageError } from '../../storage/storage-error.ts';
import type { Unit } from '../../storage/unit-of-work.ts';

const namesShown = 3;

/** "Göhlen", "Göhlen und Picher", "Göhlen, Picher, Redefin und 37 weitere": for titles in the history. */
export function listNames(municipalities: readonly Pick<Municipality, 'name'>[]): string {
  const names = municipalities.map((municipality) => municipality.name);
  if (names.length <= 1) return names[0] ?? '';
  if (names.length <= namesShown) return `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;
  return `${names.slice(0, namesShown).join(', ')} und ${names.length - namesShown} weitere`;
}

/** The municipalities with these ids; rejects with `not-found` naming the key that is not in the register. */
export async function getMunicipalities(unit: Unit, ids: readonly string[]): Promise<readonly Municipality[]> {
  const all = new Map((await unit.all('municipalities')).map((municipality) => [municipality.id, municipality]));
  return ids.map((id) => {
    const municipality = all.get(id);
    if (!municipality) {
      throw new StorageError('not-found', `Eine Gemeinde mit dem Schlüssel ${id} gibt es im Register nicht.`);
    }
    return municipality;
  });
}
