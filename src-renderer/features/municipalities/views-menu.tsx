import { ActionIcon, Button, Divider, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconBookmark, IconCheck, IconDeviceFloppy, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SavedView } from '#domain/saved-view.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { useChange } from '../../ui/use-change.ts';
import classes from './filter.module.css';
import { SaveViewDialog } from './save-view-dialog.tsx';
import { sortedAddress } from './table-address.ts';
import { TitledDropdown } from './titled-dropdown.tsx';

/** The named views of the table: open, overwrite with what is on screen, remove, and keep the present one. */
export function ViewsMenu(props: {
  /** Address of what is on screen, as a view is kept. */
  readonly present: string;
  readonly onOpen: (address: string) => void;
}) {
  const [opened, setOpened] = useState(false);
  const [saving, setSaving] = useState(false);
  const views = useApiQuery('views.list', {}).data ?? [];
  const { change: save } = useChange('views.save');
  const { change: remove } = useChange('views.remove');
  const open = (view: SavedView) => {
    setOpened(false);
    props.onOpen(view.address);
  };
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} aria-hidden />}
            onClick={() => setOpened(!opened)}
          >
            Ansichten
          </Button>
        </Popover.Target>
        <TitledDropdown title="Ansichten" minWidth={290}>
          <Stack gap="xs">
            {views.length === 0 && (
              <Text size="sm" c="dimmed">
                Noch keine Ansicht gespeichert. Eine Ansicht merkt sich Filter, Sortierung, Gruppierung und Spalten.
              </Text>
            )}
            <ScrollArea.Autosize mah={360} type="auto" offsetScrollbars="y">
              <Stack gap={2} role="list" aria-label="Gespeicherte Ansichten">
                {views.map((view) => (
                  <ViewLine
                    key={view.id}
                    view={view}
                    isPresent={sortedAddress(view.address) === props.present}
                    onOpen={() => open(view)}
                    onOverwrite={() =>
                      void save({ name: view.name, address: props.present }, `Ansicht „${view.name}“ überschrieben.`)
                    }
                    onRemove={() => void remove({ id: view.id }, `Ansicht „${view.name}“ entfernt.`)}
                  />
                ))}
              </Stack>
            </ScrollArea.Autosize>
            <Divider />
            <Button
              variant="default"
              onClick={() => {
                setOpened(false);
                setSaving(true);
              }}
            >
              Ansicht speichern …
            </Button>
          </Stack>
        </TitledDropdown>
      </Popover>
      {saving && <SaveViewDialog address={props.present} views={views} onClose={() => setSaving(false)} />}
    </>
  );
}

function ViewLine(props: {
  readonly view: SavedView;
  readonly isPresent: boolean;
  readonly onOpen: () => void;
  readonly onOverwrite: () => void;
  readonly onRemove: () => void;
}) {
  const { name } = props.view;
  return (
    <Group gap={2} wrap="nowrap" role="listitem">
      <Button
        variant="subtle"
        color="gray"
        flex={1}
        justify="flex-start"
        aria-current={props.isPresent}
        leftSection={<IconCheck size={16} aria-hidden visibility={props.isPresent ? 'visible' : 'hidden'} />}
        onClick={props.onOpen}
      >
        {name}
      </Button>
      <ActionIcon
        variant="subtle"
        className={classes.move ?? ''}
        size={30}
        disabled={props.isPresent}
        aria-label={`${name} mit der jetzigen Ansicht überschreiben`}
        title="Mit der jetzigen Ansicht überschreiben"
        onClick={props.onOverwrite}
      >
        <IconDeviceFloppy size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size={30}
        aria-label={`${name} entfernen`}
        title="Ansicht entfernen"
        onClick={props.onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
