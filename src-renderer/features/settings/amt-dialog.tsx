import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Amt, AmtKind } from '#domain/amt.ts';
import { texts } from '../../texts/de.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { type FieldErrors, fieldErrorsOf } from '../../ui/field-errors.ts';
import { useChange } from '../../ui/use-change.ts';

const kinds: readonly AmtKind[] = ['Amt', 'amtsfreie Stadt', 'Landkreis'];

const fields = [
  { key: 'street', label: 'Straße und Hausnummer oder Postfach' },
  { key: 'postcode', label: 'Postleitzahl' },
  { key: 'city', label: 'Ort' },
  { key: 'phone', label: 'Telefon' },
  { key: 'email', label: 'E-Mail' },
  { key: 'website', label: 'Internetadresse' },
] as const;

const emptyAmt: Omit<Amt, 'id' | 'version'> = {
  name: '',
  kind: 'Amt',
  street: '',
  postcode: '',
  city: '',
  phone: '',
  email: '',
  website: '',
};

/** Adds an administration of this kind (`amt` null) or changes its address. */
export function AmtDialog(props: { readonly amt: Amt | null; readonly kind: AmtKind; readonly onClose: () => void }) {
  const { amt, onClose } = props;
  const { change, pending } = useChange('amts.save');
  const [form, setForm] = useState(amt ?? { ...emptyAmt, kind: props.kind });
  const [errors, setErrors] = useState<FieldErrors>({});
  const save = async () => {
    const { name, kind, street, postcode, city, phone, email, website } = form;
    const result = await change(
      {
        ...(amt ? { id: amt.id, expectedVersion: amt.version } : {}),
        name,
        kind,
        street,
        postcode,
        city,
        phone,
        email,
        website,
      },
      `${name.trim()} gespeichert.`,
    );
    if (result.ok) onClose();
    else setErrors(fieldErrorsOf(result.error));
  };
  return (
    <Dialog
      title={amt ? amt.name : `${props.kind} hinzufügen`}
      confirmLabel={texts.save}
      onConfirm={() => void save()}
      onClose={onClose}
      pending={pending}
    >
      <TextInput
        label="Name"
        required
        data-autofocus
        value={form.name}
        error={errors.name}
        onChange={({ currentTarget }) => setForm({ ...form, name: currentTarget.value })}
      />
      <Select
        label="Art"
        allowDeselect={false}
        data={kinds}
        value={form.kind}
        error={errors.kind}
        onChange={(value) => setForm({ ...form, kind: kinds.find((kind) => kind === value) ?? form.kind })}
      />
      {fields.map(({ key, label }) => (
        <TextInput
          key={key}
          label={label}
          value={form[key]}
          error={errors[key]}
          onChange={({ currentTarget }) => setForm({ ...form, [key]: currentTarget.value })}
        />
      ))}
    </Dialog>
  );
}
