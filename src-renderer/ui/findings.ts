import type { Failure } from '#contract/result.ts';
import type { Finding } from '#domain/rules/rule.ts';

function isFinding(value: unknown): value is Finding {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ruleId' in value &&
    'severity' in value &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

/** The findings that a refusal `rule-violation` carries; empty for every other refusal. */
export function findingsOf(failure: Failure): readonly Finding[] {
  const { details } = failure;
  if (failure.code !== 'rule-violation' || typeof details !== 'object' || details === null) return [];
  const findings: unknown = 'findings' in details ? details.findings : undefined;
  return Array.isArray(findings) ? findings.filter(isFinding) : [];
}
