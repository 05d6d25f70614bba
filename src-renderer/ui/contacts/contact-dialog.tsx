import { useState } from 'react';
import type { ContactView } from '#contract/contacts.ts';
import { texts } from '../../texts/de.ts';
import { Dialog } from '../dialog.tsx';
import { type FieldErrors, fieldErrorsOf } from '../field-errors.ts';
import { useChange } from '../use-change.ts';
import { ContactFields } from './contact-fields.tsx';
import { contactForm, contactInput } from './contact-form.ts';
import type { ContactOwner } from './contact-owner.ts';

/** Adds a contact (`contact` null) or changes one; several owners are offered for choosing. */
export function ContactDialog(props: {
  readonly contact: ContactView | null;
  readonly owners: readonly [ContactOwner, ...ContactOwner[]];
  readonly onClose: () => void;
}) {
  const { contact, owners } = props;
  const [form, setForm] = useState(() => contactForm(contact, owners));
  const [errors, setErrors] = useState<FieldErrors>({});
  const { change, pending } = useChange('contacts.save');
  const save = async () => {
    const result = await change(contactInput(form, contact), `Kontakt gespeichert: ${form.name.trim()}.`);
    if (result.ok) props.onClose();
    else setErrors(fieldErrorsOf(result.error));
  };
  return (
    <Dialog
      title={contact ? `Kontakt bearbeiten: ${contact.name}` : 'Kontakt anlegen'}
      confirmLabel={texts.save}
      onClose={props.onClose}
      onConfirm={() => void save()}
      pending={pending}
      disabled={form.name.trim() === ''}
    >
      <ContactFields
        form={form}
        owners={owners}
        presentRole={contact?.role ?? null}
        errors={errors}
        onChange={setForm}
      />
    </Dialog>
  );
}
