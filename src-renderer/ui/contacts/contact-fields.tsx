import { Checkbox, Group, Radio, Select, Text, Textarea, TextInput } from '@mantine/core';
import type { ContactRole, FormOfAddress } from '#domain/contact.ts';
import { roleTitle } from '#domain/contact.ts';
import type { FieldErrors } from '../field-errors.ts';
import { CheckedOnField } from './checked-on-field.tsx';
import { type ContactForm, inLetters, withOwner } from './contact-form.ts';
import { type ContactOwner, rolesOf } from './contact-owner.ts';

const formsOfAddress: readonly { readonly value: FormOfAddress; readonly label: string }[] = [
  { value: 'Frau', label: 'Frau' },
  { value: 'Herr', label: 'Herr' },
  { value: '', label: 'nicht bekannt' },
];

/** The fields of a contact. */
export function ContactFields(props: {
  readonly form: ContactForm;
  readonly owners: readonly ContactOwner[];
  /** Role as it is recorded; null for a new contact. */
  readonly presentRole: ContactRole | null;
  readonly errors: FieldErrors;
  readonly onChange: (form: ContactForm) => void;
}) {
  const { form, owners, errors, onChange } = props;
  const set = (changed: Partial<ContactForm>) => onChange({ ...form, ...changed });
  const roles = rolesOf(form.owner, props.presentRole);
  const text = (key: 'name' | 'phone' | 'email' | 'source') => ({
    value: form[key],
    error: errors[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      set({ [key]: event.currentTarget.value }),
  });
  return (
    <>
      {owners.length > 1 && <OwnerChoice owners={owners} form={form} onChange={onChange} />}
      <Group grow align="flex-start">
        <Select
          label="Funktion"
          allowDeselect={false}
          data={roles.map((role) => ({ value: role, label: roleTitle(role, form.formOfAddress) }))}
          value={form.role}
          onChange={(value) => set({ role: roles.find((role) => role === value) ?? form.role })}
        />
        <Select
          label="Anrede"
          allowDeselect={false}
          data={formsOfAddress}
          value={form.formOfAddress}
          onChange={(value) =>
            set({ formOfAddress: formsOfAddress.find((one) => one.value === value)?.value ?? form.formOfAddress })
          }
        />
      </Group>
      <TextInput
        label="Name"
        description="Vor- und Nachname, mit akademischem Titel, ohne Anrede"
        required
        data-autofocus
        {...text('name')}
      />
      <Group grow align="flex-start">
        <TextInput label="Telefon" type="tel" {...text('phone')} />
        <TextInput label="E-Mail" type="email" {...text('email')} />
      </Group>
      <Checkbox
        label="Privater Kontakt: wird nie gedruckt oder exportiert"
        checked={form.isPrivate}
        onChange={(event) => set({ isPrivate: event.currentTarget.checked })}
      />
      {inLetters(form) !== null && (
        <Text size="sm" role="status">
          {inLetters(form)}
        </Text>
      )}
      <Group grow align="flex-start">
        <TextInput label="Quelle" placeholder="zum Beispiel Internetseite des Amtes" {...text('source')} />
        <CheckedOnField
          value={form.checkedOn}
          error={errors['checkedOn']}
          onChange={(checkedOn) => set({ checkedOn })}
        />
      </Group>
      <Textarea
        label="Notiz"
        description="Intern, wird nie gedruckt."
        autosize
        minRows={1}
        value={form.note}
        error={errors['note']}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
    </>
  );
}

function OwnerChoice(props: {
  readonly owners: readonly ContactOwner[];
  readonly form: ContactForm;
  readonly onChange: (form: ContactForm) => void;
}) {
  const choose = (id: string) => {
    const owner = props.owners.find((one) => one.id === id);
    if (owner) props.onChange(withOwner(props.form, owner));
  };
  return (
    <Radio.Group label="Gehört zu" value={props.form.owner.id} onChange={choose}>
      <Group gap="lg" mt="xs">
        {props.owners.map(({ kind, id, title }) => (
          <Radio key={id} value={id} label={kind === 'Amt' ? `${title} (bei allen seinen Gemeinden)` : title} />
        ))}
      </Group>
    </Radio.Group>
  );
}
