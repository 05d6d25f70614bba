import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useApiMutation, useTransport } from '../../api/hooks.ts';
import { showDone, showRefusal } from '../../ui/notices.tsx';

/** Follows a link to a file that waits for download. */
function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}

/** Writes meetings as a file and brings it to the user: as a download, or saved with a button that shows the folder. */
export function useCalendarExport() {
  const transport = useTransport();
  const { run, pending } = useApiMutation('exports.write');
  const { run: reveal } = useApiMutation('files.reveal');

  const exportMeetings = useCallback(
    async (format: string, meetingIds?: readonly string[]): Promise<boolean> => {
      const result = await run({ format, ...(meetingIds === undefined ? {} : { meetingIds: [...meetingIds] }) });
      if (!result.ok) {
        showRefusal(result.error);
        return false;
      }
      const { delivery, fileName, meetings } = result.value;
      const counted = meetings === 1 ? '1 Termin' : `${meetings} Termine`;
      if (delivery.kind === 'cancelled') return false;
      if (delivery.kind === 'download') {
        const address = transport.downloadAddress(delivery.fileId);
        if (address !== null) download(address);
        showDone(`${counted} exportiert: ${fileName}`);
        return true;
      }
      const showInFolder = async () => {
        const revealed = await reveal({ fileId: delivery.fileId });
        if (!revealed.ok) showRefusal(revealed.error);
      };
      notifications.show({
        color: 'teal',
        autoClose: 12_000,
        closeButtonProps: { 'aria-label': 'Schließen' },
        withBorder: true,
        message: (
          <Group justify="space-between" gap="sm">
            <Text size="sm">
              {counted} exportiert: {delivery.path}
            </Text>
            <Button size="compact-sm" variant="default" onClick={() => void showInFolder()}>
              Im Ordner zeigen
            </Button>
          </Group>
        ),
      });
      return true;
    },
    [reveal, run, transport],
  );

  return { exportMeetings, pending };
}
