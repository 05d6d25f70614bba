import { Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconBan } from '@tabler/icons-react';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { Link } from 'wouter';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { coordinationTitles } from '#domain/coordination.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate, germanShortSlot } from '#domain/german-dates.ts';
import { stageTitles } from '#domain/need.ts';
import { texts } from '../../texts/de.ts';
import { coordinationTones, stageTones } from '../../texts/states.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import classes from './table.module.css';
import { latestLetter, type OrderKey } from './table-order.ts';

/** The table orders and filters its rows itself, so no feature is needed. */
export const features = tableFeatures({});

const helper = createColumnHelper<typeof features, MunicipalityRow>();

/** Widths of the columns in pixels; the first of them takes what is left. */
export const columnWidths: Readonly<Record<string, number>> = {
  name: 148,
  stage: 108,
  nextStep: 116,
  coordination: 92,
  format: 66,
  slot: 122,
  letter: 112,
  deadline: 84,
  followUp: 102,
  findings: 60,
};

/** Columns that can be ordered by. */
export const orderKeyOfColumn: Readonly<Record<string, OrderKey>> = {
  name: 'name',
  stage: 'stage',
  nextStep: 'nextStep',
  coordination: 'coordination',
  format: 'format',
  slot: 'slot',
  letter: 'letter',
  deadline: 'deadline',
  followUp: 'followUp',
};

/** The columns of the table of municipalities; kinds of letters are served by the API. */
export function columnsFor(letterTitle: (kind: string) => string) {
  return helper.columns([
    helper.display({ id: 'name', header: 'Gemeinde', cell: ({ row }) => <NameCell row={row.original} /> }),
    helper.display({
      id: 'stage',
      header: 'Stufe',
      cell: ({ row: { original } }) => (
        <StatusBadge tone={stageTones[original.stage]}>{stageTitles[original.stage]}</StatusBadge>
      ),
    }),
    helper.display({ id: 'nextStep', header: 'Nächster Schritt', cell: ({ row }) => row.original.nextStep.label }),
    helper.display({
      id: 'coordination',
      header: 'Landkreis',
      cell: ({ row: { original } }) =>
        original.coordination === 'not-begun' ? (
          texts.nothingSet
        ) : (
          <StatusBadge tone={coordinationTones[original.coordination]}>
            {coordinationTitles[original.coordination]}
          </StatusBadge>
        ),
    }),
    helper.display({
      id: 'format',
      header: 'Format',
      cell: ({ row }) => (row.original.format ? formatTitle(row.original.format) : texts.nothingSet),
    }),
    helper.display({
      id: 'slot',
      header: 'Termin',
      cell: ({ row: { original } }) =>
        original.slot
          ? germanShortSlot(original.slot)
          : original.heldOn
            ? germanDate(original.heldOn)
            : texts.nothingSet,
    }),
    helper.display({
      id: 'letter',
      header: 'Schreiben',
      cell: ({ row }) => <LetterCell row={row.original} letterTitle={letterTitle} />,
    }),
    helper.display({
      id: 'deadline',
      header: 'Frist',
      cell: ({ row }) => (row.original.deadline ? germanDate(row.original.deadline) : texts.nothingSet),
    }),
    helper.display({
      id: 'followUp',
      header: 'Wiedervorlage',
      cell: ({ row }) => (row.original.followUpOn ? germanDate(row.original.followUpOn) : texts.nothingSet),
    }),
    helper.display({
      id: 'findings',
      header: 'Prüfung',
      cell: ({ row }) => <FindingsCell row={row.original} />,
    }),
  ]);
}

function NameCell({ row }: { readonly row: MunicipalityRow }) {
  return (
    <>
      <Link href={`/gemeinden/${row.id}`} className={classes.name} tabIndex={-1}>
        {row.name}
      </Link>
      <Text size="xs" c="dimmed">
        {row.amtName}
      </Text>
    </>
  );
}

function LetterCell(props: { readonly row: MunicipalityRow; readonly letterTitle: (kind: string) => string }) {
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

function FindingsCell({ row: { violations, warnings } }: { readonly row: MunicipalityRow }) {
  const inWords = [
    violations > 0 && `${violations} ${violations === 1 ? 'Verstoß' : 'Verstöße'}`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}`,
  ]
    .filter(Boolean)
    .join(', ');
  if (inWords === '') return null;
  const Sign = violations > 0 ? IconBan : IconAlertTriangle;
  return (
    <span role="img" aria-label={inWords} title={inWords} className={classes.sign} data-severe={violations > 0}>
      <Sign size={18} aria-hidden />
      {violations > 0 ? violations : warnings}
    </span>
  );
}
