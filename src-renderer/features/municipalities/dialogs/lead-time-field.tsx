import type { ReactNode } from 'react';
import { useApiQuery } from '../../../api/hooks.ts';
import { NumberField } from '../../../ui/number-field.tsx';

/** Days between invitation and meeting, as the Hauptsatzung of the municipality says; empty takes the default. */
export function LeadTimeField(props: {
  readonly value: number | null;
  readonly error?: ReactNode;
  readonly onChange: (value: number | null) => void;
}) {
  const settings = useApiQuery('settings.get', {}).data;
  return (
    <NumberField
      label="Vorlauf nach der Hauptsatzung (Tage)"
      placeholder={settings ? `Vorgabe: ${settings.defaultLeadTimeDays}` : ''}
      {...props}
    />
  );
}
