import { Checkbox, Group, Radio, Text } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '#domain/calendar-dates.ts';
import { useApiMutation, useApiQuery } from '../../api/hooks.ts';
import { DateField } from '../date-field.tsx';
import { Dialog } from '../dialog.tsx';
import { showDone, showRefusal } from '../notices.tsx';
import { useDelivery } from '../use-delivery.tsx';
import { useToday } from '../use-today.ts';
import { useUndo } from '../use-undo.ts';

type Format = 'xlsx' | 'docx';

/** Writes the list for the Landkreis about some municipalities, and records the request with it where that is wanted. */
export function ListDialog(props: {
  /** "Göhlen und Picher", "12 Gemeinden" */
  readonly subject: string;
  /** Absent: all that wait for the Landkreis. */
  readonly municipalityIds?: readonly string[];
  readonly onClose: () => void;
}) {
  const today = useToday();
  const settings = useApiQuery('settings.get', {});
  const usual = today && settings.data ? addDays(today, settings.data.districtFollowUpDays) : null;
  const [format, setFormat] = useState<Format>('xlsx');
  const [chosenDay, setAnswerBy] = useState<string | null>(null);
  const [ask, setAsk] = useState(true);
  const { run, pending } = useApiMutation('coordination.writeList');
  const deliver = useDelivery();
  const { undo } = useUndo();
  const answerBy = chosenDay ?? usual;

  const write = async () => {
    const ids = props.municipalityIds;
    const result = await run({
      ...{ format, ask },
      ...(ids ? { municipalityIds: [...ids] } : {}),
      ...(answerBy === null ? {} : { answerBy }),
    });
    if (!result.ok) return showRefusal(result.error);
    const { delivery, fileName, municipalities, asked } = result.value;
    const counted = municipalities === 1 ? '1 Gemeinde' : `${municipalities} Gemeinden`;
    if (!deliver({ delivery, fileName, counted })) return undefined;
    if (asked > 0) {
      showDone(`${fileName} geschrieben, ${asked === 1 ? '1 Anfrage' : `${asked} Anfragen`} erfasst.`, undo);
    }
    props.onClose();
    return undefined;
  };

  return (
    <Dialog
      title={`Liste an den Landkreis: ${props.subject}`}
      confirmLabel="Liste schreiben"
      onClose={props.onClose}
      onConfirm={() => void write()}
      pending={pending}
      disabled={answerBy === null}
    >
      <Text>
        Die Liste nennt je Gemeinde Format, Termin und Ort und lässt Spalten für die Antwort frei. Die ausgefüllte
        Excel-Datei lässt sich unter „Abstimmungsliste“ übernehmen.
      </Text>
      <Radio.Group label="Datei" value={format} onChange={setFormat}>
        <Group mt="xs">
          <Radio value="xlsx" label="Excel (XLSX), zum Ausfüllen" />
          <Radio value="docx" label="Word (DOCX), zum Ausdrucken" />
        </Group>
      </Radio.Group>
      <DateField
        label="Antwort erbeten bis"
        required
        value={answerBy}
        onChange={setAnswerBy}
        {...(today ? { minDate: today } : {})}
      />
      <Checkbox
        label="Anfrage zugleich erfassen"
        description="Mit dem heutigen Tag und dem Termin, wo es einen gibt. Wer für dieselbe Fassung schon gefragt oder abgestimmt ist, bleibt unverändert."
        checked={ask}
        onChange={(event) => setAsk(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
