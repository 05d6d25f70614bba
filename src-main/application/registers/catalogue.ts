import { ok } from '#contract/result.ts';
import { formats } from '#domain/formats/index.ts';
import { rules } from '#domain/rules/index.ts';
import { exportFormats } from '../../exports/formats/index.ts';
import { letterKinds } from '../../letters/kinds/index.ts';
import type { UseCase } from '../context.ts';

const collator = new Intl.Collator('de');

/** Every list that a screen offers for choosing. */
export const getCatalogue: UseCase<'catalogue.get'> = async (_input, { store }) => {
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    collator.compare(one.name, other.name);
  return ok({
    formats,
    letterKinds: letterKinds.map(({ id, title, help }) => ({ id, title, help })),
    exportFormats: exportFormats.map(({ id, title, extension }) => ({ id, title, extension })),
    rules: rules.map(({ id, title, source }) => ({ id, title, source })),
    amts: (await store.read.all('amts')).toSorted(byName),
    projectAreas: (await store.read.all('project_areas')).toSorted(byName),
    teams: (await store.read.all('teams')).toSorted(byName),
  });
};
