import { NumberInput } from '@mantine/core';
import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { numberOrNull, pastedDecimal, type TypedNumber } from './number-or-null.ts';

/** A number as Germans write it: "1.234" and "53,289"; null while the field is empty. Nothing typed is ever corrected. */
export function NumberField(props: {
  readonly label: string;
  /** Shown at first; afterwards the field holds what is typed. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Digits behind the comma; none unless told. */
  readonly decimals?: number;
  readonly placeholder?: string;
  readonly error?: ReactNode;
}) {
  const { decimals = 0 } = props;
  const [typed, setTyped] = useState<TypedNumber>(props.value ?? '');
  const change = (next: TypedNumber) => {
    setTyped(next);
    props.onChange(numberOrNull(next));
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = pastedDecimal(event.clipboardData.getData('text'), decimals);
    if (pasted === null) return;
    event.preventDefault();
    change(pasted);
  };
  return (
    <NumberInput
      label={props.label}
      error={props.error}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      hideControls
      allowNegative={false}
      allowDecimal={decimals > 0}
      decimalScale={decimals}
      decimalSeparator=","
      // A point may be typed for the comma, so it cannot part the thousands of such a number as well.
      thousandSeparator={decimals > 0 ? '' : '.'}
      value={typed}
      onChange={change}
      onPaste={paste}
    />
  );
}
