import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { texts } from '../texts/de.ts';
import { Dialog } from './dialog.tsx';

/** Asks for a reason, which is kept; `children` shows what the reason is for. */
export function ReasonDialog(props: {
  readonly title: string;
  readonly message: string;
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  readonly pending?: boolean;
}) {
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={props.title}
      confirmLabel={props.confirmLabel}
      onClose={props.onClose}
      onConfirm={() => props.onConfirm(reason.trim())}
      disabled={reason.trim() === ''}
      pending={props.pending ?? false}
    >
      <Text>{props.message}</Text>
      {props.children}
      <Textarea
        label={texts.reason}
        description="Der Grund wird im Verlauf festgehalten."
        required
        data-autofocus
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
