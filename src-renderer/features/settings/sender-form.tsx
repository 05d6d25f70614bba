import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { missingSenderFacts, type Sender, type Settings } from '#domain/settings.ts';
import { texts } from '../../texts/de.ts';
import { type FieldErrors, fieldErrorsOf } from '../../ui/field-errors.ts';
import { useChange } from '../../ui/use-change.ts';

const fields: readonly { readonly key: keyof Sender; readonly label: string; readonly help?: string }[] = [
  { key: 'organisation', label: 'Organisation', help: 'Steht im Briefkopf und in der Rücksendezeile.' },
  { key: 'street', label: 'Straße und Hausnummer' },
  { key: 'postcode', label: 'Postleitzahl' },
  { key: 'city', label: 'Ort' },
  { key: 'contactName', label: 'Ansprechperson', help: 'Steht im Informationsblock rechts neben der Anschrift.' },
  { key: 'phone', label: 'Telefon', help: 'Steht im Informationsblock und bei Rückfragen.' },
  { key: 'email', label: 'E-Mail', help: 'Steht im Informationsblock und bei Rückfragen.' },
  { key: 'signaturePrefix', label: 'Zusatz vor der Unterschrift', help: '„i. A.“, „i. V.“ oder leer.' },
  { key: 'signatoryName', label: 'Unterschrift (Name)', help: 'Steht gedruckt unter der Unterschrift.' },
];

/** Who writes the letters; everything here is printed where it is filled in. */
export function SenderForm({ settings }: { readonly settings: Settings }) {
  const { change, pending } = useChange('settings.save');
  const [sender, setSender] = useState(settings.sender);
  const [errors, setErrors] = useState<FieldErrors>({});
  const missing = missingSenderFacts(sender);
  const save = async () => {
    const result = await change({ sender }, 'Absender gespeichert.');
    setErrors(result.ok ? {} : fieldErrorsOf(result.error));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack maw={560} gap="sm">
        <Text size="sm">
          Diese Angaben werden in jedem Schreiben gedruckt. Leere Angaben werden weggelassen. Bereits geschriebene
          Schreiben ändern sich nicht; sie werden als veraltet gekennzeichnet.
        </Text>
        {missing.length > 0 && <Text fw={600}>Für Schreiben fehlt noch: {missing.join(', ')}.</Text>}
        {fields.map(({ key, label, help }) => (
          <TextInput
            key={key}
            label={label}
            description={help}
            value={sender[key]}
            error={errors[`sender.${key}`]}
            onChange={({ currentTarget }) => setSender({ ...sender, [key]: currentTarget.value })}
          />
        ))}
        <Group>
          <Button type="submit" loading={pending}>
            {texts.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
