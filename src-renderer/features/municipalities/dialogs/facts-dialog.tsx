import { Group, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Municipality } from '#domain/municipality.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';

const mayorTitles = ['Der Bürgermeister', 'Die Bürgermeisterin'] as const;
const postcodePattern = /^\d{5}$/;

const numberOrNull = (value: number | string): number | null => (typeof value === 'number' ? value : null);

/** Changes what is known about a municipality. */
export function FactsDialog({
  municipality,
  onClose,
}: {
  readonly municipality: Municipality;
  readonly onClose: () => void;
}) {
  const catalogue = useApiQuery('catalogue.get', {}).data;
  const settings = useApiQuery('settings.get', {}).data;
  const [mayorTitle, setMayorTitle] = useState<string | null>(municipality.mayorTitle || null);
  const [mayorName, setMayorName] = useState(municipality.mayorName);
  const [amtId, setAmtId] = useState(municipality.amtId);
  const [projectAreaId, setProjectAreaId] = useState(municipality.projectAreaId);
  const [postcodes, setPostcodes] = useState([...municipality.postcodes]);
  const [population, setPopulation] = useState<number | string>(municipality.population ?? '');
  const [addresses, setAddresses] = useState<number | string>(municipality.eligibleAddresses ?? '');
  const [leadTime, setLeadTime] = useState<number | string>(municipality.leadTimeDays ?? '');
  const { change, pending } = useChange('municipalities.update');
  const wrongPostcode = postcodes.find((postcode) => !postcodePattern.test(postcode));
  const save = async () => {
    const result = await change(
      {
        municipalityId: municipality.id,
        expectedVersion: municipality.version,
        facts: {
          mayorTitle: mayorTitle ?? '',
          mayorName,
          amtId,
          projectAreaId,
          postcodes,
          population: numberOrNull(population),
          eligibleAddresses: numberOrNull(addresses),
          leadTimeDays: numberOrNull(leadTime),
        },
      },
      `Ortsdaten gespeichert: ${municipality.name}.`,
    );
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Ortsdaten: ${municipality.name}`}
      confirmLabel="Speichern"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={wrongPostcode !== undefined}
    >
      <Group grow align="flex-start">
        <Select
          label="Anrede im Schreiben"
          clearable
          clearButtonProps={{ 'aria-label': 'Anrede leeren' }}
          data={[...mayorTitles]}
          value={mayorTitle}
          onChange={setMayorTitle}
        />
        <TextInput
          label="Name in der Anrede"
          placeholder="zum Beispiel Frau Muster"
          value={mayorName}
          onChange={(event) => setMayorName(event.currentTarget.value)}
        />
      </Group>
      <Select
        label="Amt"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Amt leeren' }}
        nothingFoundMessage="Kein solches Amt"
        data={(catalogue?.amts ?? [])
          .filter((amt) => amt.kind !== 'Landkreis')
          .map((amt) => ({ value: amt.id, label: amt.name }))}
        value={amtId}
        onChange={setAmtId}
      />
      <Select
        label="Projektgebiet"
        clearable
        clearButtonProps={{ 'aria-label': 'Projektgebiet leeren' }}
        description={
          catalogue?.projectAreas.length === 0 ? 'Projektgebiete werden in den Einstellungen angelegt.' : undefined
        }
        data={(catalogue?.projectAreas ?? []).map((area) => ({ value: area.id, label: area.name }))}
        value={projectAreaId}
        onChange={setProjectAreaId}
      />
      <TagsInput
        label="Postleitzahlen"
        description="Nach jeder Postleitzahl die Eingabetaste drücken"
        error={wrongPostcode && `„${wrongPostcode}“ ist keine Postleitzahl: Sie hat fünf Ziffern.`}
        maxTags={20}
        value={postcodes}
        onChange={setPostcodes}
      />
      <Group grow align="flex-start">
        <NumberInput
          label="Einwohner"
          min={0}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          value={population}
          onChange={setPopulation}
        />
        <NumberInput
          label="Förderfähige Adressen"
          min={0}
          allowDecimal={false}
          thousandSeparator="."
          decimalSeparator=","
          value={addresses}
          onChange={setAddresses}
        />
        <NumberInput
          label="Vorlauf in Tagen"
          placeholder={settings ? `Vorgabe: ${settings.defaultLeadTimeDays}` : ''}
          min={0}
          max={365}
          allowDecimal={false}
          value={leadTime}
          onChange={setLeadTime}
        />
      </Group>
    </Dialog>
  );
}
