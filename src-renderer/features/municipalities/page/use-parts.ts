import { useRef } from 'react';
import type { Municipality } from '#domain/municipality.ts';
import { useChange } from '../../../ui/use-change.ts';
import type { PartsChange } from './parts.ts';

/**
 * Saves changes of the Ortsteile at once and one after the other: leaving a name and pressing a switch are two changes
 * in one moment, and the second builds on the first. Answers true when the change was saved.
 */
export function useParts(municipality: Municipality) {
  const { change, pending } = useChange('municipalities.update');
  const waiting = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(municipality);
  if (!pending) latest.current = municipality;
  const save = (make: PartsChange, message: string): Promise<boolean> => {
    const run = async () => {
      const { id, version, parts } = latest.current;
      const next = make(parts);
      // Enter in a field saves it, and leaving the field would save it once more.
      if (JSON.stringify(next) === JSON.stringify(parts)) return true;
      const facts = { parts: [...next] };
      const result = await change({ municipalityId: id, expectedVersion: version, facts }, message);
      if (result.ok) latest.current = { ...latest.current, parts: next, version: result.value.version };
      return result.ok;
    };
    const saved = waiting.current.then(run);
    waiting.current = saved;
    return saved;
  };
  return { save, pending };
}
