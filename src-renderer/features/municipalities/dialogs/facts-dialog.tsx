import { useState } from 'react';
import type { Municipality } from '#domain/municipality.ts';
import { texts } from '../../../texts/de.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { FactsFields } from './facts-fields.tsx';
import { factsFaults, factsForm, factsInput } from './facts-form.ts';

/** Changes what the register knows about a municipality. */
export function FactsDialog({
  municipality,
  onClose,
}: {
  readonly municipality: Municipality;
  readonly onClose: () => void;
}) {
  const [form, setForm] = useState(() => factsForm(municipality));
  const { change, pending } = useChange('municipalities.update');
  const faults = factsFaults(form);
  const save = async () => {
    const result = await change(factsInput(form, municipality), `Stammdaten gespeichert: ${form.name.trim()}.`);
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Stammdaten: ${municipality.name}`}
      confirmLabel={texts.save}
      onClose={onClose}
      onConfirm={() => void save()}
      pending={pending}
      disabled={Object.keys(faults).length > 0}
    >
      <FactsFields ags={municipality.id} form={form} faults={faults} onChange={setForm} />
    </Dialog>
  );
}
