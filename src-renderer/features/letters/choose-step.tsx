import { Button, Group, Radio, Stack } from '@mantine/core';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { Catalogue } from '#contract/registers.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';

/** Step 1: which letter, and for which municipalities. */
export function ChooseStep(props: {
  readonly kinds: Catalogue['letterKinds'];
  readonly municipalities: readonly MunicipalityRow[];
  readonly kind: string;
  readonly chosen: readonly string[];
  readonly onKind: (kind: string) => void;
  readonly onChosen: (ids: readonly string[]) => void;
  readonly onNext: () => void;
}) {
  const count = props.chosen.length;
  if (props.municipalities.length === 0) {
    return <EmptyState title="Im Register stehen noch keine Gemeinden. Tragen Sie sie zuerst unter „Gemeinden“ ein." />;
  }
  return (
    <Stack gap="md">
      <Radio.Group label="Art des Schreibens" value={props.kind} onChange={props.onKind}>
        <Stack gap="xs" mt="xs">
          {props.kinds.map(({ id, title, help }) => (
            <Radio key={id} value={id} label={title} description={help} />
          ))}
        </Stack>
      </Radio.Group>
      <MunicipalityPicker
        municipalities={props.municipalities}
        kind={props.kind}
        chosen={props.chosen}
        onChosen={props.onChosen}
      />
      <Group justify="flex-end">
        <Button onClick={props.onNext} disabled={count === 0 || props.kind === ''}>
          {count === 1 ? '1 Schreiben prüfen' : `${count} Schreiben prüfen`}
        </Button>
      </Group>
    </Stack>
  );
}
