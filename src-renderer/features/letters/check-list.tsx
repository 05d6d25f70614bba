import { List, Text } from '@mantine/core';
import type { LetterCheck } from '#contract/letters.ts';
import { germanDate } from '#domain/german-dates.ts';

/** Municipalities with what stands against their letter, what should be looked at, and the letter that exists. */
export function CheckList({ checks }: { readonly checks: readonly LetterCheck[] }) {
  return (
    <List listStyleType="none" spacing={6} size="sm">
      {checks.map((check) => (
        <List.Item key={check.municipalityId}>
          <Text size="sm" fw={600}>
            {check.municipalityName}
          </Text>
          {check.obstacles.map(({ text }) => (
            <Text key={text} size="sm">
              {text}
            </Text>
          ))}
          {check.existing && <Text size="sm">{existingSentence(check.existing)}</Text>}
          {check.warnings.map((warning) => (
            <Text key={warning} size="sm">
              Hinweis: {warning}
            </Text>
          ))}
        </List.Item>
      ))}
    </List>
  );
}

function existingSentence({ writtenOn, outOfDate }: NonNullable<LetterCheck['existing']>): string {
  const written = `Schon geschrieben am ${germanDate(writtenOn)}`;
  return outOfDate.length === 0
    ? `${written}, seitdem unverändert.`
    : `${written}. Seitdem geändert: ${outOfDate.join(', ')}.`;
}
