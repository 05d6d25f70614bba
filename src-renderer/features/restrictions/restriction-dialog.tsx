import { Checkbox, Group, MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import { type Restriction, type RestrictionArea, restrictionAreas } from '#domain/restriction.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { texts } from '../../texts/de.ts';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { type FieldErrors, fieldErrorsOf } from '../../ui/field-errors.ts';
import { numberOrNull } from '../../ui/number-or-null.ts';
import { useChange } from '../../ui/use-change.ts';
import { useToday } from '../../ui/use-today.ts';

type Form = Omit<InputOf<'restrictions.save'>, 'from' | 'until'> & {
  readonly from: string | null;
  readonly until: string | null;
  readonly areaIds: string[];
};

const areas = Object.entries(restrictionAreas).map(([value, label]) => ({ value, label }));

/** Adds or changes a restriction. */
export function RestrictionDialog(props: { readonly present: Restriction | null; readonly onClose: () => void }) {
  const { present, onClose } = props;
  const today = useToday();
  const [form, setForm] = useState<Form>(() =>
    present ? { ...present, areaIds: [...present.areaIds] } : blank(today),
  );
  const [errors, setErrors] = useState<FieldErrors>({});
  const { change, pending } = useChange('restrictions.save');
  const catalogue = useApiQuery('catalogue.get', {}).data;
  const municipalities = useApiQuery('municipalities.list', {}).data ?? [];
  const set = (facts: Partial<Form>) => setForm({ ...form, ...facts });
  const save = async () => {
    if (form.from === null) return;
    const { title, from, until, area, areaIds, inPersonForbidden, limitInside, limitOutside, conditions, legalSource } =
      form;
    const facts = {
      title,
      from,
      until,
      area,
      areaIds,
      inPersonForbidden,
      limitInside,
      limitOutside,
      conditions,
      legalSource,
    };
    const about = present ? { id: present.id, expectedVersion: present.version } : {};
    const result = await change({ ...about, ...facts, from: form.from }, ({ affected }) =>
      affected === 0 ? 'Gespeichert. Kein Termin ist betroffen.' : `Gespeichert. Betroffene Termine: ${affected}.`,
    );
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result.error));
  };
  return (
    <Dialog
      title={present ? 'Einschränkung ändern' : 'Einschränkung anlegen'}
      confirmLabel={texts.save}
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={form.title.trim() === '' || form.from === null}
    >
      <TextInput
        label="Bezeichnung"
        required
        placeholder="zum Beispiel Corona-LVO M-V"
        value={form.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Group grow align="flex-start">
        <DateField label="Von" required value={form.from} onChange={(from) => set({ from })} />
        <DateField
          label="Bis"
          clearable
          description="Leer: bis auf Weiteres"
          value={form.until}
          onChange={(until) => set({ until })}
          {...(errors['until'] ? { error: errors['until'] } : {})}
        />
      </Group>
      <Select
        label="Gilt für"
        allowDeselect={false}
        data={areas}
        value={form.area}
        onChange={(area) => set({ area: areaOf(area), areaIds: [] })}
      />
      {(form.area === 'amts' || form.area === 'municipalities') && (
        <MultiSelect
          label={form.area === 'amts' ? 'Ämter' : 'Gemeinden'}
          searchable
          limit={40}
          data={(form.area === 'amts' ? (catalogue?.amts ?? []) : municipalities).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          value={form.areaIds}
          onChange={(areaIds) => set({ areaIds })}
          error={errors['areaIds']}
        />
      )}
      <Checkbox
        label="Versammlungen in Präsenz sind untersagt"
        checked={form.inPersonForbidden}
        onChange={(event) => set({ inPersonForbidden: event.currentTarget.checked })}
      />
      {!form.inPersonForbidden && (
        <Group grow align="flex-start">
          <NumberInput
            label="Höchstens innen"
            description="Leer: keine Obergrenze"
            min={1}
            allowDecimal={false}
            value={form.limitInside ?? ''}
            onChange={(value) => set({ limitInside: numberOrNull(value) })}
          />
          <NumberInput
            label="Höchstens außen"
            description="Leer: keine Obergrenze"
            min={1}
            allowDecimal={false}
            value={form.limitOutside ?? ''}
            onChange={(value) => set({ limitOutside: numberOrNull(value) })}
          />
        </Group>
      )}
      <Textarea
        label="Auflagen"
        placeholder="Eine Person je Haushalt, Abstand 1,5 m"
        autosize
        minRows={2}
        value={form.conditions}
        onChange={(event) => set({ conditions: event.currentTarget.value })}
      />
      <TextInput
        label="Rechtsgrundlage"
        value={form.legalSource}
        onChange={(event) => set({ legalSource: event.currentTarget.value })}
      />
    </Dialog>
  );
}

function blank(today: string | null): Form {
  return {
    title: '',
    from: today,
    until: null,
    area: 'land',
    areaIds: [],
    inPersonForbidden: true,
    limitInside: null,
    limitOutside: null,
    conditions: '',
    legalSource: '',
  };
}

function areaOf(value: string | null): RestrictionArea {
  return value === 'district' || value === 'amts' || value === 'municipalities' ? value : 'land';
}
