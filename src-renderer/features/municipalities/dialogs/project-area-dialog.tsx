import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { germanDate } from '#domain/german-dates.ts';
import { useApiQuery } from '../../../api/hooks.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Assigns municipalities to a project area, or takes them out of theirs. */
export function ProjectAreaDialog(props: ChosenDialogProps & { readonly present?: string | null }) {
  const areas = useApiQuery('catalogue.get', {}).data?.projectAreas ?? [];
  const [areaId, setAreaId] = useState<string | null>(props.present ?? null);
  const { change, pending } = useChange('municipalities.assignProjectArea');
  const save = async () => {
    const name = areas.find((area) => area.id === areaId)?.name;
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), projectAreaId: areaId },
      name
        ? `${chosenInWords(props.chosen)}: Projektgebiet ${name}.`
        : `${chosenInWords(props.chosen)}: ohne Projektgebiet.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Projektgebiet zuordnen: ${chosenInWords(props.chosen)}`}
      confirmLabel={areaId === null ? 'Ohne Projektgebiet führen' : 'Zuordnen'}
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={areas.length === 0}
    >
      {areas.length === 0 ? (
        <Text>
          Es ist noch kein Projektgebiet angelegt. Legen Sie es zuerst in den{' '}
          <TextLink to="/einstellungen">Einstellungen</TextLink> an.
        </Text>
      ) : (
        <Select
          label="Projektgebiet"
          description="Leer: kein Projektgebiet"
          clearable
          clearButtonProps={{ 'aria-label': 'Projektgebiet leeren' }}
          data={areas.map((area) => ({
            value: area.id,
            label: area.deadline ? `${area.name} (Frist ${germanDate(area.deadline)})` : area.name,
          }))}
          value={areaId}
          onChange={setAreaId}
        />
      )}
    </Dialog>
  );
}
