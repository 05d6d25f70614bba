import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FormatDetails } from '#domain/formats/format.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormatFields } from '../../../ui/format-fields.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { AdvicePanel } from '../page/advice-panel.tsx';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Proposes how the meeting is to be held; what the format needs can be filled in now or later. */
export function FormatDialog(props: ChosenDialogProps) {
  const formats = useApiQuery('catalogue.get', {}).data?.formats ?? [];
  const [formatId, setFormatId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [details, setDetails] = useState<FormatDetails>({});
  const { change, pending } = useChange('meetings.proposeFormat');
  const format = formats.find((one) => one.id === formatId);
  const [only] = props.chosen.length === 1 ? props.chosen : [];
  const save = async () => {
    if (!format) return;
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), format: format.id, reason, details },
      `Format für ${chosenInWords(props.chosen)}: ${format.title}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Format vorschlagen: ${chosenInWords(props.chosen)}`}
      confirmLabel="Format vorschlagen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={!format}
    >
      <Radio.Group
        label="Format"
        value={formatId}
        onChange={(id) => {
          setFormatId(id);
          setDetails({});
        }}
      >
        <Stack gap="xs" mt="xs">
          {formats.map((one) => (
            <Radio key={one.id} value={one.id} label={one.title} description={one.phrase} />
          ))}
        </Stack>
      </Radio.Group>
      {format && only && <AdvicePanel municipalityId={only.id} format={format.id} title={format.title} />}
      <Textarea
        label="Begründung"
        description="Freiwillig; hilft bei der Abstimmung mit dem Landkreis."
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {format && props.chosen.length === 1 && (
        <>
          <Text size="sm">
            Mit * gekennzeichnete Angaben braucht das Format, bevor eingeladen wird. Sie können folgen.
          </Text>
          <FormatFields fields={format.fields} details={details} onChange={setDetails} />
        </>
      )}
    </Dialog>
  );
}
