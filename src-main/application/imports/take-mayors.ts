import type { Contact } from '#domain/contact.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import { formOfAddressIn } from './compare-facts.ts';
import type { PlannedRow } from './plan-rows.ts';
import type { RegisterState } from './register-state.ts';

/** Where mayors of a file come from. */
interface Origin {
  readonly register: RegisterState;
  readonly newId: () => string;
  /** Name of the file. */
  readonly source: string;
}

/** The mayors that the rows tell of, by line. */
export function mayorsIn(rows: readonly PlannedRow[], origin: Origin): ReadonlyMap<number, Contact> {
  return new Map(
    rows.flatMap((row) => {
      const mayor = mayorOf(row, origin);
      return mayor ? [[row.line, mayor]] : [];
    }),
  );
}

/** Writes those that are new or have changed. */
export async function saveMayors(unit: Unit, mayors: readonly Contact[], register: RegisterState): Promise<void> {
  const present = (mayor: Contact) => register.mayors.get(mayor.municipalityId ?? '');
  await unit.insert('contacts', ...mayors.filter((mayor) => !present(mayor)));
  for (const mayor of mayors) {
    const known = present(mayor);
    if (known && JSON.stringify(known) !== JSON.stringify(mayor)) await unit.update('contacts', mayor);
  }
}

function mayorOf({ values, municipalityId }: PlannedRow, { register, source, newId }: Origin): Contact | undefined {
  const present = register.mayors.get(municipalityId ?? '');
  const form = formOfAddressIn(values.mayorTitle);
  const name = values.mayorName ?? present?.name;
  if (name === undefined || (values.mayorName === undefined && form === undefined)) return undefined;
  if (present?.name === name) return { ...present, formOfAddress: form ?? present.formOfAddress };
  // Somebody else is in the office now: what was known about the former one does not hold.
  return {
    id: present?.id ?? newId(),
    municipalityId,
    amtId: null,
    role: 'mayor',
    formOfAddress: form ?? '',
    name,
    phone: '',
    email: '',
    isPrivate: false,
    source,
    checkedOn: null,
    note: '',
    version: present?.version ?? 1,
  };
}
