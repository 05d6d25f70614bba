import { fail, ok } from '#contract/result.ts';
import { registerTable } from '../../exports/register-table.ts';
import { tableFormatById } from '../../exports/tables/index.ts';
import type { UseCase } from '../context.ts';

const collator = new Intl.Collator('de');

/** Hands out the register, or the municipalities chosen, as a table. */
export const exportRegister: UseCase<'exports.register'> = async ({ format: formatId, municipalityIds }, context) => {
  const { read } = context.store;
  const wanted = municipalityIds && new Set(municipalityIds);
  const municipalities = (await read.all('municipalities'))
    .filter(({ id }) => !wanted || wanted.has(id))
    .toSorted((one, other) => collator.compare(one.name, other.name));
  const missing = municipalityIds?.find((id) => !municipalities.some((one) => one.id === id));
  if (missing !== undefined) return fail('not-found', `Eine Gemeinde mit dem Schlüssel ${missing} gibt es nicht.`);
  if (municipalities.length === 0) return fail('invalid-input', 'Das Register enthält noch keine Gemeinden.');
  const table = registerTable(municipalities, {
    amts: await read.all('amts'),
    projectAreas: await read.all('project_areas'),
    contacts: await read.all('contacts'),
  });
  const format = tableFormatById(formatId);
  const fileName = `Gemeinden_${context.today}.${format.extension}`;
  const delivery = await context.files.deliver(fileName, await format.render(table));
  if (delivery.kind === 'saved') context.rememberFile(delivery.fileId, delivery.path);
  return ok({ fileName, municipalities: municipalities.length, delivery });
};
