import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { germanDate } from '#domain/german-dates.ts';
import { texts } from '../../texts/de.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { findingsInWords } from './findings-in-words.ts';
import { latestLetter } from './latest-letter.ts';
import classes from './table.module.css';

/** Name that leads to the page; the Amt below it where it has no column of its own. */
export function NameCell({ row, withAmt }: { readonly row: MunicipalityRow; readonly withAmt: boolean }) {
  return (
    <>
      <Link href={`/gemeinden/${row.id}`} className={classes.name} tabIndex={-1}>
        {row.name}
      </Link>
      {withAmt && (
        <Text size="xs" c="dimmed">
          {row.amtName}
        </Text>
      )}
    </>
  );
}

/** The letter written last, and whether it still says what is true. */
export function LetterCell(props: { readonly row: MunicipalityRow; readonly letterTitle: (kind: string) => string }) {
  const letter = latestLetter(props.row);
  if (!letter) return texts.nothingSet;
  return (
    <Stack gap={2} align="flex-start">
      <span>
        {props.letterTitle(letter.kind)}, {germanDate(letter.writtenOn)}
      </span>
      {letter.outOfDate.length > 0 && <StatusBadge tone="attention">{texts.outOfDate}</StatusBadge>}
    </Stack>
  );
}

/** A sign with the number of violations, or of warnings where there are none. */
export function FindingsCell({ row }: { readonly row: MunicipalityRow }) {
  const inWords = findingsInWords(row);
  if (inWords === '') return null;
  const severe = row.violations > 0;
  const Sign = severe ? IconBan : IconAlertTriangle;
  return (
    <span role="img" aria-label={inWords} title={inWords} className={classes.sign} data-severe={severe}>
      <Sign size={18} aria-hidden />
      {severe ? row.violations : row.warnings}
    </span>
  );
}
