import type { MunicipalityRow } from '#contract/municipalities.ts';

/** The letter written last for the municipality. */
export function latestLetter(row: MunicipalityRow): MunicipalityRow['letters'][number] | undefined {
  return row.letters.reduce<MunicipalityRow['letters'][number] | undefined>(
    (latest, next) =>
      latest && `${latest.writtenOn}|${latest.letterId}` > `${next.writtenOn}|${next.letterId}` ? latest : next,
    undefined,
  );
}
