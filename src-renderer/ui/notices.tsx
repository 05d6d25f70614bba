import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { Failure } from '#contract/result.ts';
import { texts } from '../texts/de.ts';

/** The notice of the last change; each has an id of its own, because a notice with a known id keeps the old clock. */
let lastDone: string | null = null;
const readingTime = 8_000;
const closeButtonProps = { 'aria-label': texts.close };

/**
 * Says that a change was made and offers to take it back. Only the last change stays on screen, because the button
 * takes back the last change and no other.
 */
export function showDone(message: string, onUndo?: () => void): void {
  const undo = () => {
    hideDone();
    onUndo?.();
  };
  hideDone();
  lastDone = notifications.show({
    color: 'teal',
    icon: <IconCheck size={18} aria-hidden />,
    autoClose: readingTime,
    closeButtonProps,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        {onUndo && (
          <Button size="compact-sm" variant="default" flex="none" onClick={undo}>
            {texts.undo}
          </Button>
        )}
      </Group>
    ),
  });
}

/** Takes the last report of a change off the screen: its button would take back something else by now. */
export function hideDone(): void {
  if (lastDone !== null) notifications.hide(lastDone);
}

/** Says in the words of the API why something was not done; stays until it is closed. */
export function showRefusal(failure: Failure): void {
  notifications.show({
    color: 'red',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    title: failure.code === 'stale' ? texts.staleTitle : texts.refusedTitle,
    message: failure.message,
    autoClose: failure.code === 'stale' ? readingTime : false,
    closeButtonProps,
    withBorder: true,
  });
}
