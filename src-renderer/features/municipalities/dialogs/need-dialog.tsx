import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { NeedDecision } from '#domain/municipality.ts';
import { texts } from '../../../texts/de.ts';
import { needDecisionTitles } from '../../../texts/states.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

const decisions: readonly { readonly decision: NeedDecision; readonly help: string }[] = [
  { decision: 'needed', help: 'Die Versammlung steht noch aus.' },
  { decision: 'not-affected', help: 'Im Gemeindegebiet wird nicht gefördert ausgebaut.' },
  { decision: 'deferred', help: 'Vorerst keine Versammlung; später wieder aufzunehmen.' },
  { decision: 'refused', help: 'Die Gemeinde möchte keine Versammlung.' },
  { decision: 'unchecked', help: 'Noch nicht entschieden.' },
];

const needsReason: readonly NeedDecision[] = ['not-affected', 'deferred', 'refused'];

/** Decides whether a meeting is needed. */
export function NeedDialog(props: ChosenDialogProps & { readonly present?: NeedDecision; readonly reason?: string }) {
  const [decision, setDecision] = useState<NeedDecision>(
    props.present && props.present !== 'unchecked' ? props.present : 'needed',
  );
  const [reason, setReason] = useState(props.reason ?? '');
  const { change, pending } = useChange('municipalities.decideNeed');
  const reasonNeeded = needsReason.includes(decision);
  const save = async () => {
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), decision, reason },
      `Bedarf für ${chosenInWords(props.chosen)}: ${needDecisionTitles[decision]}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Bedarf festlegen: ${chosenInWords(props.chosen)}`}
      confirmLabel="Bedarf festlegen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={reasonNeeded && reason.trim() === ''}
    >
      <Radio.Group label="Wird eine Einwohnerversammlung gebraucht?" value={decision} onChange={setDecision}>
        <Stack gap="xs" mt="xs">
          {decisions.map((one) => (
            <Radio
              key={one.decision}
              value={one.decision}
              label={needDecisionTitles[one.decision]}
              description={one.help}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={texts.reason}
        required={reasonNeeded}
        description={reasonNeeded ? undefined : 'Freiwillig'}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
