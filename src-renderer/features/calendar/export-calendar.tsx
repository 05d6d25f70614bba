import { Radio, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useApiQuery } from '../../api/hooks.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useCalendarExport } from './use-calendar-export.tsx';

/** The format that is offered first: calendar files that Outlook and other calendars read. */
export const calendarFormat = 'ics';

/** Exports all meetings, or those that the calendar shows. */
export function ExportDialog(props: {
  readonly visibleIds: readonly string[];
  readonly visibleTitle: string;
  readonly total: number;
  readonly onClose: () => void;
}) {
  const { visibleIds, total } = props;
  const catalogue = useApiQuery('catalogue.get', {});
  const { exportMeetings, pending } = useCalendarExport();
  const [range, setRange] = useState<string>('all');
  const [format, setFormat] = useState(calendarFormat);
  const formats = catalogue.data?.exportFormats ?? [];
  const confirm = async () => {
    const exported = await exportMeetings(format, range === 'visible' ? visibleIds : undefined);
    if (exported) props.onClose();
  };
  return (
    <Dialog
      title="Kalender exportieren"
      confirmLabel="Exportieren"
      onConfirm={() => void confirm()}
      onClose={props.onClose}
      pending={pending}
      disabled={total === 0 || (range === 'visible' && visibleIds.length === 0)}
    >
      {total === 0 && <Text>Es ist noch kein Termin festgelegt. Legen Sie zuerst Termine fest.</Text>}
      <Radio.Group label="Welche Termine?" value={range} onChange={setRange}>
        <Stack gap="xs" mt="xs">
          <Radio value="all" label={`Alle Termine (${total})`} />
          <Radio value="visible" label={`Angezeigter Zeitraum: ${props.visibleTitle} (${visibleIds.length})`} />
        </Stack>
      </Radio.Group>
      <Select
        label="Dateiformat"
        description="Interne Notizen werden nicht exportiert. Spätere Änderungen kommen erst mit einem neuen Export in Ihren Kalender."
        allowDeselect={false}
        data={formats.map(({ id, title }) => ({ value: id, label: title }))}
        value={format}
        onChange={(chosen) => chosen && setFormat(chosen)}
      />
    </Dialog>
  );
}
