import { Group, Kbd, Text, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconMapPin, IconSearch } from '@tabler/icons-react';
import { texts } from '../texts/de.ts';
import { ColourSchemeSwitch } from './colour-scheme-switch.tsx';
import classes from './header.module.css';
import { UndoControls } from './undo-controls.tsx';

/** Name, search over everything, undo and redo, brightness. */
export function Header({ height }: { readonly height: number }) {
  return (
    <Group h={height} px="md" justify="space-between" wrap="nowrap">
      <Group gap="xs" wrap="nowrap">
        <IconMapPin size={24} aria-hidden color="var(--mantine-color-anchor)" />
        <Text fw={700} size="lg">
          {texts.productName}
        </Text>
      </Group>
      <UnstyledButton className={classes.search ?? ''} onClick={() => spotlight.open()} aria-keyshortcuts="Control+K">
        <IconSearch size={16} aria-hidden />
        <span>Gemeinde oder Ansicht suchen</span>
        <Kbd size="xs">Strg + K</Kbd>
      </UnstyledButton>
      <Group gap="xs" wrap="nowrap">
        <UndoControls />
        <ColourSchemeSwitch />
      </Group>
    </Group>
  );
}
