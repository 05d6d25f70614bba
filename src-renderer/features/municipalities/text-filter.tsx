import { TextInput } from '@mantine/core';
import { emptyToken, filledToken } from './column-filter.ts';

/** Words to look for in a column. */
export function TextFilter(props: {
  readonly title: string;
  readonly tokens: readonly string[];
  readonly onChange: (tokens: readonly string[]) => void;
}) {
  const marks = props.tokens.filter((token) => token === emptyToken);
  const words = props.tokens.find((token) => token !== emptyToken && token !== filledToken) ?? '';
  const type = (typed: string) => {
    // The signs that stand for ticks mean nothing as words; a blank keeps them apart.
    const word = typed === emptyToken || typed === filledToken ? `${typed} ` : typed;
    props.onChange(word.trim() === '' ? marks : [word, ...marks]);
  };
  return (
    <TextInput
      label={`${props.title} enthält`}
      placeholder="Wörter, auch ohne Umlaute"
      data-autofocus
      value={words}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}
