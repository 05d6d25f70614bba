import { Stack, Textarea, TextInput } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import type { FormatDetails, FormatField } from '#domain/formats/format.ts';
import { DateField } from './date-field.tsx';
import { timeLabels } from './time-labels.ts';

/** The fields a format brings with it, for its details. Missing required ones are pointed out, never enforced. */
export function FormatFields(props: {
  readonly fields: readonly FormatField[];
  readonly details: FormatDetails;
  readonly onChange: (details: FormatDetails) => void;
}) {
  return (
    <Stack gap="sm">
      {props.fields.map((field) => (
        <Field
          key={field.key}
          field={field}
          value={props.details[field.key] ?? ''}
          onChange={(value) => props.onChange({ ...props.details, [field.key]: value })}
        />
      ))}
    </Stack>
  );
}

function Field(props: {
  readonly field: FormatField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, onChange } = props;
  const words = { label: field.label, description: field.help, withAsterisk: field.required };
  if (field.type === 'date') {
    return (
      <DateField
        label={field.label}
        description={field.help}
        required={field.required}
        clearable
        value={value === '' ? null : value}
        onChange={(date) => onChange(date ?? '')}
      />
    );
  }
  if (field.type === 'time')
    return <TimePicker {...words} clearable value={value} onChange={onChange} {...timeLabels(field.label)} />;
  if (field.type === 'longText') {
    return (
      <Textarea
        {...words}
        autosize
        minRows={2}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  const inputType = field.type === 'webAddress' ? 'url' : field.type === 'phoneNumber' ? 'tel' : 'text';
  return (
    <TextInput {...words} type={inputType} value={value} onChange={(event) => onChange(event.currentTarget.value)} />
  );
}
