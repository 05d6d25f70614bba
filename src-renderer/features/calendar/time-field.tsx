import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { parseGermanTime } from './parse-german-time.ts';

/** A time of day, typed as `19:00` (also `19`, `1900`, `19 Uhr`); the value is `HH:mm` once the field is left. */
export function TimeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: ReactNode;
  readonly required?: boolean;
}) {
  const { value, onChange } = props;
  const [left, setLeft] = useState(false);
  const wrong = left && value !== '' && parseGermanTime(value) === undefined;
  return (
    <TextInput
      label={props.label}
      description={props.description}
      required={props.required ?? false}
      placeholder="z. B. 19:00"
      value={value}
      error={wrong && 'Bitte geben Sie eine Uhrzeit an, zum Beispiel 19:00.'}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        onChange(parseGermanTime(value) ?? value);
      }}
    />
  );
}
