import { Select } from '@mantine/core';

const words = { yes: 'ja', no: 'nein', unknown: 'nicht bekannt' } as const;

const options = Object.entries(words).map(([value, label]) => ({ value, label }));

/** A question with three answers: yes, no, and not known (null). */
export function YesNoField(props: {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean | null) => void;
}) {
  const { value } = props;
  return (
    <Select
      label={props.label}
      allowDeselect={false}
      data={options}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      onChange={(answer) => props.onChange(answer === 'yes' ? true : answer === 'no' ? false : null)}
    />
  );
}
