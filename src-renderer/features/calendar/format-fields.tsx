import { Stack, Textarea, TextInput } from '@mantine/core';
import type { FormatDetails, FormatField } from '#domain/formats/format.ts';
import { formatById } from '#domain/formats/index.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TimeField } from './time-field.tsx';

/** The fields that the chosen format asks for. */
export function FormatFields(props: {
  readonly format: string;
  readonly details: FormatDetails;
  readonly onChange: (details: FormatDetails) => void;
}) {
  const fields = formatById(props.format)?.fields ?? [];
  return (
    <Stack gap="sm">
      {fields.map((field) => (
        <FormatFieldInput
          key={field.key}
          field={field}
          value={props.details[field.key] ?? ''}
          onChange={(value) => props.onChange({ ...props.details, [field.key]: value })}
        />
      ))}
    </Stack>
  );
}

function FormatFieldInput(props: {
  readonly field: FormatField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { field, value, onChange } = props;
  const shared = { label: field.label, description: field.help, withAsterisk: field.required };
  if (field.type === 'date') {
    return (
      <DateField
        label={field.label}
        description={field.help}
        clearable
        value={value === '' ? null : value}
        onChange={(date) => onChange(date ?? '')}
      />
    );
  }
  if (field.type === 'time') {
    return <TimeField label={field.label} description={field.help} value={value} onChange={onChange} />;
  }
  if (field.type === 'longText') {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={2}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    );
  }
  const inputType = field.type === 'webAddress' ? 'url' : field.type === 'phoneNumber' ? 'tel' : 'text';
  return (
    <TextInput
      {...shared}
      type={inputType}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
