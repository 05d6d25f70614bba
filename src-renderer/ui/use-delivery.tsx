import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { Delivery } from '#contract/exports.ts';
import { useApiMutation, useTransport } from '../api/hooks.ts';
import { texts } from '../texts/de.ts';
import { showDone, showRefusal } from './notices.tsx';

/** A file that was made, and what was counted in it: "38 Gemeinden". */
export interface DeliveredFile {
  readonly delivery: Delivery;
  readonly fileName: string;
  readonly counted: string;
}

/** Brings an exported file to the user: as a download, or saved with a button that shows the folder. False: given up. */
export function useDelivery(): (file: DeliveredFile) => boolean {
  const transport = useTransport();
  const { run: reveal } = useApiMutation('files.reveal');
  return useCallback(
    ({ delivery, fileName, counted }) => {
      if (delivery.kind === 'cancelled') return false;
      if (delivery.kind === 'download') {
        followLink(transport.downloadAddress(delivery.fileId));
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
        closeButtonProps: { 'aria-label': texts.close },
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
    [reveal, transport],
  );
}

function followLink(address: string | null): void {
  if (address === null) return;
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
