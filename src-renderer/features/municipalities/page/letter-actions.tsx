import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { LetterView } from '#contract/municipalities.ts';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';

/** What became of a letter, noted for today with one choice. */
export function LetterActions({ letter }: { readonly letter: LetterView }) {
  const today = useToday();
  const { change, pending } = useChange('letters.record');
  const record = (step: 'sent' | 'answered' | 'returned', on: string | null, by: string, done: string) =>
    void change({ letterIds: [letter.id], step, on, by }, `${letter.kindTitle}: ${done}.`);
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          loading={pending}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Vermerken
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => record('sent', today, 'Post', 'heute mit der Post versandt')}>
          Heute mit der Post versandt
        </Menu.Item>
        <Menu.Item onClick={() => record('sent', today, 'E-Mail', 'heute per E-Mail versandt')}>
          Heute per E-Mail versandt
        </Menu.Item>
        <Menu.Item onClick={() => record('answered', today, '', 'heute beantwortet')}>Heute beantwortet</Menu.Item>
        <Menu.Item onClick={() => record('returned', today, '', 'unzustellbar zurückgekommen')}>
          Heute unzustellbar zurückgekommen
        </Menu.Item>
        {letter.sentOn && (
          <Menu.Item onClick={() => record('sent', null, '', 'Vermerk „versandt“ entfernt')}>
            Vermerk „versandt“ entfernen
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
