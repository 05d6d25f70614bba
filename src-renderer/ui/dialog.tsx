import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { texts } from '../texts/de.ts';
import { useFocusReturn } from './use-focus-return.ts';

/** What every dialog is told: how to close, and whether its change is under way. */
export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly pending?: boolean;
  readonly disabled?: boolean;
  readonly confirmColour?: string;
}

/** A dialog with one action; Enter in a field confirms, Escape closes. It is mounted only while it is open. */
export function Dialog(props: DialogProps) {
  useFocusReturn();
  return (
    <Modal opened onClose={props.onClose} title={props.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog opened from a dialog is a child in React: its form must not submit the outer one.
          event.stopPropagation();
          if (!props.pending && !props.disabled) props.onConfirm();
        }}
      >
        <Stack gap="md">
          {props.children}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose}>
              {texts.cancel}
            </Button>
            <Button
              type="submit"
              loading={props.pending ?? false}
              disabled={props.disabled ?? false}
              {...(props.confirmColour === undefined ? {} : { color: props.confirmColour })}
            >
              {props.confirmLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
