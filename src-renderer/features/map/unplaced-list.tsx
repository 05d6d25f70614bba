import { Text } from '@mantine/core';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { stageTitles } from '#domain/need.ts';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import classes from './map.module.css';

/** Municipalities that no place is known of, so that none is forgotten. */
export function UnplacedList({ rows }: { readonly rows: readonly MunicipalityRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={`Ohne Lage (${rows.length})`}>
      <Text size="sm" mb="xs">
        Für diese Gemeinden ist kein Mittelpunkt bekannt. Sie fehlen auf der Karte, zählen aber in der Legende mit.
      </Text>
      <ul className={classes.unplaced}>
        {rows.map((row) => (
          <li key={row.id}>
            <TextLink to={`/gemeinden/${row.id}`}>{row.name}</TextLink> ({stageTitles[row.stage]})
          </li>
        ))}
      </ul>
    </Section>
  );
}
