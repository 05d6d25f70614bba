import { ActionIcon, Tooltip } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useApiQuery } from '../api/hooks.ts';
import { texts } from '../texts/de.ts';
import { useUndo } from '../ui/use-undo.ts';
import { keysBelongElsewhere } from './keys-belong-elsewhere.ts';

/**
 * Undo and redo as buttons that name the step, as keys, and as commands of the window's menu. In text fields the keys
 * stay with the field.
 */
export function UndoControls() {
  const state = useApiQuery('history.state', {});
  const { undo, redo } = useUndo();
  const undoTitle = state.data?.undo ?? null;
  const redoTitle = state.data?.redo ?? null;
  const onKeys = (title: string | null, run: () => Promise<void>) => (event: KeyboardEvent) => {
    if (keysBelongElsewhere(event.target)) return;
    event.preventDefault();
    if (title !== null) void run();
  };
  const everywhere = { preventDefault: false };
  useHotkeys(
    [
      ['mod+Z', onKeys(undoTitle, undo), everywhere],
      ['mod+shift+Z', onKeys(redoTitle, redo), everywhere],
      ['mod+Y', onKeys(redoTitle, redo), everywhere],
    ],
    [],
  );
  useEffect(
    () =>
      window.ortstermin?.onCommand((command) => {
        if (command === 'undo') void undo();
        if (command === 'redo') void redo();
      }),
    [undo, redo],
  );
  return (
    <>
      <StepButton word={texts.undo} keys="Strg+Z" title={undoTitle} onClick={undo} icon={IconArrowBackUp} />
      <StepButton word={texts.redo} keys="Strg+Umschalt+Z" title={redoTitle} onClick={redo} icon={IconArrowForwardUp} />
    </>
  );
}

function StepButton(props: {
  readonly word: string;
  readonly keys: string;
  readonly title: string | null;
  readonly onClick: () => Promise<void>;
  readonly icon: typeof IconArrowBackUp;
}) {
  const label = props.title === null ? props.word : `${props.word}: ${props.title}`;
  return (
    <Tooltip
      label={props.title === null ? `${props.word}: nichts vorhanden` : `${label} (${props.keys})`}
      multiline
      maw={360}
    >
      <ActionIcon
        variant="default"
        size={36}
        aria-label={label}
        {...(props.title === null ? { 'data-disabled': true } : {})}
        aria-disabled={props.title === null}
        onClick={() => {
          if (props.title !== null) void props.onClick();
        }}
      >
        <props.icon size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
