import { Group, SegmentedControl, Select, Text } from '@mantine/core';
import type { Amt } from '#domain/amt.ts';
import { type ColouringId, colouringIdOf, colouringTitles } from './colourings.ts';
import type { MapTool } from './use-map-pointer.ts';

/** What the colours mean, what the mouse does, and the choice of a whole Amt. */
export function MapToolbar(props: {
  readonly colouringId: ColouringId;
  readonly onColour: (id: ColouringId) => void;
  readonly tool: MapTool;
  readonly onTool: (tool: MapTool) => void;
  readonly amts: readonly Amt[];
  /** The Amt whose municipalities are chosen; null when there is none. */
  readonly amtId: string | null;
  readonly onAmt: (amtId: string | null) => void;
}) {
  return (
    <Group gap="lg" mb="sm">
      <Group gap="xs">
        <Text size="sm" aria-hidden>
          Farbe nach
        </Text>
        <SegmentedControl
          aria-label="Farbe nach"
          data={Object.entries(colouringTitles).map(([value, label]) => ({ value, label }))}
          value={props.colouringId}
          onChange={(id) => props.onColour(colouringIdOf(id))}
        />
      </Group>
      <Group gap="xs">
        <Text size="sm" aria-hidden>
          Maus
        </Text>
        <SegmentedControl
          aria-label="Maus"
          data={[
            { value: 'move', label: 'Öffnen, verschieben' },
            { value: 'select', label: 'Auswählen, einkreisen' },
          ]}
          value={props.tool}
          onChange={(tool) => props.onTool(tool === 'select' ? 'select' : 'move')}
        />
      </Group>
      <Select
        aria-label="Amt auswählen"
        placeholder="Amt auswählen"
        w={230}
        clearable
        searchable
        nothingFoundMessage="Kein solches Amt"
        clearButtonProps={{ 'aria-label': 'Auswahl nach Amt aufheben' }}
        data={props.amts.filter(({ kind }) => kind !== 'Landkreis').map(({ id, name }) => ({ value: id, label: name }))}
        value={props.amtId}
        onChange={props.onAmt}
      />
    </Group>
  );
}
