import { Text } from '@mantine/core';
import { useState } from 'react';
import { designationOf } from '#domain/municipality.ts';
import { municipalityIn, type Plan } from '#domain/plan.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FindingList } from '../../ui/finding-list.tsx';
import { type PlacementStep, previewStep, waitingMeeting } from './placement.ts';
import { type SlotEntry, slotOfEntry } from './slot-entry.ts';
import { SlotFields } from './slot-fields.tsx';

/** Puts a municipality of the tray onto a date by typing it. */
export function ScheduleDialog(props: {
  readonly municipalityId: string;
  readonly plan: Plan;
  /** The day that is offered first. */
  readonly date: string;
  readonly place: (step: PlacementStep) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { municipalityId, plan } = props;
  const [entry, setEntry] = useState<SlotEntry>({
    date: props.date,
    time: plan.settings.defaultStartTime,
    durationMinutes: waitingMeeting(municipalityId, plan).durationMinutes,
  });
  const [pending, setPending] = useState(false);
  const slot = slotOfEntry(entry);
  const step: PlacementStep | null =
    slot !== undefined && entry.durationMinutes !== null
      ? { kind: 'schedule', municipalityId, slot, durationMinutes: entry.durationMinutes }
      : null;
  const findings = step ? previewStep(step, plan).findings : [];
  const municipality = municipalityIn(plan, municipalityId);
  const confirm = async () => {
    if (!step) return;
    setPending(true);
    const placed = await props.place(step);
    setPending(false);
    if (placed) props.onClose();
  };
  return (
    <Dialog
      title={`${municipality ? designationOf(municipality) : municipalityId}: Auf Datum legen`}
      confirmLabel="Termin festlegen"
      onConfirm={() => void confirm()}
      onClose={props.onClose}
      disabled={step === null}
      pending={pending}
    >
      <SlotFields entry={entry} onChange={setEntry} />
      <div aria-live="polite">
        {step && findings.length === 0 && <Text>Keine Einwände gegen diesen Termin.</Text>}
        {findings.length > 0 && <FindingList findings={findings} />}
      </div>
    </Dialog>
  );
}
