import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateField } from '../date-field.tsx';
import { useToday } from '../use-today.ts';

/** Day on which somebody last made sure of a contact, with a button for today. */
export function CheckedOnField(props: {
  readonly value: string | null;
  readonly error?: ReactNode;
  readonly onChange: (value: string | null) => void;
}) {
  const today = useToday();
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <DateField
        label="Geprüft am"
        clearable
        {...(today === null ? {} : { maxDate: today })}
        value={props.value}
        error={props.error}
        onChange={props.onChange}
      />
      {today !== null && (
        <Button variant="default" flex="none" onClick={() => props.onChange(today)}>
          Heute
        </Button>
      )}
    </Group>
  );
}
