import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { DateField } from './date-field.tsx';
import { Dialog } from './dialog.tsx';
import { useToday } from './use-today.ts';

/** Asks for the day on which something was said or happened, and for the words about it; both are required. */
export function DatedTextDialog(props: {
  readonly title: string;
  readonly confirmLabel: string;
  readonly confirmColour?: string;
  /** What follows from it. */
  readonly help?: string;
  readonly dayLabel: string;
  readonly textLabel: string;
  readonly pending: boolean;
  readonly onConfirm: (on: string, text: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const [on, setOn] = useState<string | null>(useToday());
  const [text, setText] = useState('');
  return (
    <Dialog
      title={props.title}
      confirmLabel={props.confirmLabel}
      {...(props.confirmColour === undefined ? {} : { confirmColour: props.confirmColour })}
      onClose={props.onClose}
      onConfirm={() => on !== null && props.onConfirm(on, text.trim())}
      pending={props.pending}
      disabled={on === null || text.trim() === ''}
    >
      {props.help && <Text>{props.help}</Text>}
      {props.children}
      <DateField label={props.dayLabel} required value={on} onChange={setOn} />
      <Textarea
        label={props.textLabel}
        required
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </Dialog>
  );
}
