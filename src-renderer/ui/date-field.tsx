import { DateInput } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { parseGermanDate } from './parse-german-date.ts';

/** A day, typed as `12.03.2027` (also `12.3.27` or `2027-03-12`) or picked; the value is `YYYY-MM-DD` or null. */
export function DateField(props: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly clearable?: boolean;
  readonly disabled?: boolean;
  readonly minDate?: string;
  readonly maxDate?: string;
  readonly autoFocus?: boolean;
}) {
  return (
    <DateInput
      label={props.label}
      description={props.description}
      error={props.error}
      required={props.required ?? false}
      clearable={props.clearable ?? false}
      disabled={props.disabled ?? false}
      value={props.value}
      onChange={props.onChange}
      valueFormat="DD.MM.YYYY"
      dateParser={parseGermanDate}
      placeholder="TT.MM.JJJJ"
      {...(props.minDate === undefined ? {} : { minDate: props.minDate })}
      {...(props.maxDate === undefined ? {} : { maxDate: props.maxDate })}
      {...(props.autoFocus ? { 'data-autofocus': true } : {})}
      leftSection={<IconCalendar size={16} aria-hidden />}
      leftSectionPointerEvents="none"
      clearButtonProps={{ 'aria-label': `${props.label} leeren` }}
      ariaLabels={{
        previousMonth: 'Voriger Monat',
        nextMonth: 'Nächster Monat',
        previousYear: 'Voriges Jahr',
        nextYear: 'Nächstes Jahr',
        previousDecade: 'Voriges Jahrzehnt',
        nextDecade: 'Nächstes Jahrzehnt',
        monthLevelControl: 'Monat wählen',
        yearLevelControl: 'Jahr wählen',
      }}
    />
  );
}
