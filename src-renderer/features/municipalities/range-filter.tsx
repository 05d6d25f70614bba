import { Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { emptyToken, filledToken } from './column-filter.ts';
import { type BoundKind, boundFromTyped, boundToTyped, rangeFromToken, rangeToToken } from './range-token.ts';

/** From – to of a column of numbers or of days; days can be counted from today, so that a kept view stays true. */
export function RangeFilter(props: {
  readonly kind: BoundKind;
  readonly tokens: readonly string[];
  readonly onChange: (tokens: readonly string[]) => void;
}) {
  const marks = props.tokens.filter((token) => token === emptyToken);
  const words = props.tokens.filter((token) => token !== emptyToken && token !== filledToken);
  const range = rangeFromToken(words[0] ?? '') ?? { from: '', to: '' };
  const set = (changed: Partial<typeof range>) => {
    const token = rangeToToken({ ...range, ...changed });
    props.onChange(token === null ? marks : [token, ...marks]);
  };
  return (
    <>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <BoundField label="von" kind={props.kind} bound={range.from} focused onChange={(from) => set({ from })} />
        <BoundField label="bis" kind={props.kind} bound={range.to} onChange={(to) => set({ to })} />
      </Group>
      {props.kind === 'date' && (
        <Text size="xs" c="dimmed">
          Tag wie 12.03.2027, oder gezählt: heute, heute + 14
        </Text>
      )}
    </>
  );
}

function BoundField(props: {
  readonly label: string;
  readonly kind: BoundKind;
  readonly bound: string;
  readonly focused?: boolean;
  readonly onChange: (bound: string) => void;
}) {
  const { kind } = props;
  const [typed, setTyped] = useState(() => boundToTyped(props.bound, kind));
  const [seen, setSeen] = useState(props.bound);
  // Changed from elsewhere, such as by a tick: what was typed is no longer wished.
  if (seen !== props.bound) {
    setSeen(props.bound);
    if (boundFromTyped(typed, kind) !== props.bound) setTyped(boundToTyped(props.bound, kind));
  }
  const unreadable = boundFromTyped(typed, kind) === null;
  const type = (text: string) => {
    setTyped(text);
    const bound = boundFromTyped(text, kind);
    if (bound !== null && bound !== props.bound) props.onChange(bound);
  };
  return (
    <TextInput
      label={props.label}
      w={140}
      placeholder={kind === 'date' ? 'TT.MM.JJJJ' : 'Zahl'}
      inputMode={kind === 'number' ? 'numeric' : 'text'}
      {...(props.focused ? { 'data-autofocus': true } : {})}
      value={typed}
      error={unreadable ? (kind === 'date' ? 'Bitte als 12.03.2027.' : 'Bitte eine ganze Zahl.') : undefined}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
