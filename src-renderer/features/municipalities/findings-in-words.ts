import type { MunicipalityRow } from '#contract/municipalities.ts';

/** "1 Verstoß, 2 Hinweise": what the rules say about the open meeting; empty where they say nothing. */
export function findingsInWords({ violations, warnings }: Pick<MunicipalityRow, 'violations' | 'warnings'>): string {
  return [
    violations > 0 ? `${violations} ${violations === 1 ? 'Verstoß' : 'Verstöße'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}
