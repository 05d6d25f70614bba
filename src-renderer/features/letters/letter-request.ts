/** What the address of the screen asks for. */
export interface LetterRequest {
  /** Kind of letter; empty: not chosen. */
  readonly kind: string;
  readonly municipalityIds: readonly string[];
  /** True: only letters that are out of date are listed. */
  readonly onlyOutOfDate: boolean;
}

/** Reads the search of `#/schreiben?gemeinden=ID,ID&art=KIND&veraltet=1`. */
export function letterRequestOf(search: string): LetterRequest {
  const parameters = new URLSearchParams(search);
  const ids = (parameters.get('gemeinden') ?? '').split(',').filter(Boolean);
  return {
    kind: parameters.get('art') ?? '',
    municipalityIds: [...new Set(ids)],
    onlyOutOfDate: parameters.get('veraltet') === '1',
  };
}

/** Address of the screen with kind and municipalities chosen. */
export function letterAddress(kind: string, municipalityIds: readonly string[]): string {
  return `/schreiben?gemeinden=${municipalityIds.join(',')}&art=${encodeURIComponent(kind)}`;
}
