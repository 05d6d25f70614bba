import type { ReactNode } from 'react';
import { texts } from '../texts/de.ts';
import classes from './facts-list.module.css';

/** Pairs of word and value, as a description list; a missing value is shown as a dash. */
export function FactsList({ facts }: { readonly facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className={classes.list}>
      {facts.map(([label, value]) => (
        <div key={label} className={classes.pair}>
          <dt>{label}</dt>
          <dd>{value === '' || value === null || value === undefined ? texts.nothingSet : value}</dd>
        </div>
      ))}
    </dl>
  );
}
