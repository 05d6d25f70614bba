import { Checkbox, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { hasWords, queryWords } from './column-filter.ts';
import classes from './filter.module.css';
import type { ChoiceCount } from './filter-counts.ts';

const fewChoices = 12;
const mostDrawn = 200;

/** Values to tick, each with the number of its rows; a long list can be searched. */
export function ChoiceFilter(props: {
  readonly title: string;
  readonly choices: readonly ChoiceCount[];
  readonly tokens: readonly string[];
  readonly onChange: (tokens: readonly string[]) => void;
}) {
  const { choices, tokens } = props;
  const [query, setQuery] = useState('');
  const found = matching(choices, query);
  const toggle = (value: string) =>
    props.onChange(tokens.includes(value) ? tokens.filter((token) => token !== value) : [...tokens, value]);
  return (
    <Stack gap="xs" role="group" aria-label={props.title}>
      {choices.length > fewChoices && (
        <TextInput
          aria-label={`${props.title} suchen`}
          placeholder="Suchen"
          data-autofocus
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={300} type="auto" offsetScrollbars="y">
        <Stack gap={8} p={4}>
          {found.slice(0, mostDrawn).map((choice) => (
            <Tick
              key={choice.value}
              choice={choice}
              checked={tokens.includes(choice.value)}
              onToggle={() => toggle(choice.value)}
            />
          ))}
          {found.length === 0 && <Text size="sm">Nichts gefunden.</Text>}
          {found.length > mostDrawn && <Text size="sm">Weitere {found.length - mostDrawn}: bitte suchen.</Text>}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}

/** One value to tick, with the number of its rows at the end of the line. */
export function Tick(props: {
  readonly choice: ChoiceCount;
  readonly checked: boolean;
  readonly onToggle: () => void;
}) {
  const id = useId();
  return (
    <Group gap="md" justify="space-between" wrap="nowrap">
      <Checkbox
        size="xs"
        label={props.choice.label}
        aria-describedby={id}
        checked={props.checked}
        onChange={props.onToggle}
      />
      <Text id={id} size="xs" c="dimmed" className={classes.count ?? ''}>
        {props.choice.count.toLocaleString('de-DE')}
      </Text>
    </Group>
  );
}

function matching(choices: readonly ChoiceCount[], query: string): readonly ChoiceCount[] {
  const words = queryWords(query);
  if (words.length === 0) return choices;
  return choices.filter(({ label }) => hasWords(queryWords(label).join(' '), words));
}
