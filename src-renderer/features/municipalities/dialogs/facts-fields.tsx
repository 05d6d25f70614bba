import { Group, Select, TagsInput, TextInput } from '@mantine/core';
import type { MunicipalityKind } from '#domain/municipality.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import type { FactsFaults, FactsForm } from './facts-form.ts';
import { LeadTimeField } from './lead-time-field.tsx';

const kinds: readonly MunicipalityKind[] = ['Gemeinde', 'Stadt'];
const mostPostcodes = 20;
const degreeDigits = 6;

/** The fields of the facts of a municipality. */
export function FactsFields(props: {
  readonly ags: string;
  readonly form: FactsForm;
  readonly faults: FactsFaults;
  readonly onChange: (form: FactsForm) => void;
}) {
  const { form, faults } = props;
  const amts = useApiQuery('catalogue.get', {}).data?.amts ?? [];
  const set = (changed: Partial<FactsForm>) => props.onChange({ ...form, ...changed });
  const number = (key: 'population' | 'areaKm2' | 'latitude' | 'longitude' | 'eligibleAddresses') => ({
    value: form[key],
    error: faults[key],
    onChange: (value: number | null) => set({ [key]: value }),
  });
  return (
    <>
      <Group grow align="flex-start">
        <TextInput
          label="Name"
          required
          value={form.name}
          error={faults.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Select
          label="Art"
          allowDeselect={false}
          data={kinds}
          value={form.kind}
          onChange={(value) => set({ kind: kinds.find((kind) => kind === value) ?? form.kind })}
        />
        <TextInput label="Gemeindeschlüssel (AGS)" readOnly variant="filled" value={props.ags} />
      </Group>
      <Select
        label="Amt"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Amt leeren' }}
        nothingFoundMessage="Kein solches Amt"
        data={amts.filter((amt) => amt.kind !== 'Landkreis').map((amt) => ({ value: amt.id, label: amt.name }))}
        value={form.amtId}
        onChange={(amtId) => set({ amtId })}
      />
      <TagsInput
        label="Postleitzahlen"
        description="Nach jeder Postleitzahl die Eingabetaste drücken"
        error={faults.postcodes}
        maxTags={mostPostcodes}
        value={[...form.postcodes]}
        onChange={(postcodes) => set({ postcodes })}
      />
      <Group grow align="flex-start">
        <NumberField label="Einwohner" {...number('population')} />
        <DateField
          label="Einwohner am"
          clearable
          value={form.populationDate}
          onChange={(populationDate) => set({ populationDate })}
        />
        <NumberField label="Fläche in km²" decimals={2} {...number('areaKm2')} />
      </Group>
      <Group grow align="flex-start">
        <NumberField
          label="Mittelpunkt: Breite"
          placeholder="53,2890"
          decimals={degreeDigits}
          {...number('latitude')}
        />
        <NumberField
          label="Mittelpunkt: Länge"
          placeholder="11,3780"
          decimals={degreeDigits}
          {...number('longitude')}
        />
      </Group>
      <Group grow align="flex-start">
        <NumberField label="Förderfähige Adressen" {...number('eligibleAddresses')} />
        <LeadTimeField
          value={form.leadTimeDays}
          error={faults.leadTimeDays}
          onChange={(leadTimeDays) => set({ leadTimeDays })}
        />
      </Group>
    </>
  );
}
