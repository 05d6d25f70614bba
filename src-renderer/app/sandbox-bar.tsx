import { Button, Group } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useApiMutation } from '../api/hooks.ts';
import { texts } from '../texts/de.ts';
import { showRefusal } from '../ui/notices.tsx';
import classes from './shell.module.css';

/** Says that the data on screen are made up, and leads back to the own ones. */
export function SandboxBar() {
  const { run, pending } = useApiMutation('setup.openWorkspace');
  const leave = async () => {
    const result = await run({ workspace: 'real' });
    if (!result.ok) showRefusal(result.error);
  };
  return (
    <Group
      className={classes.bar ?? ''}
      justify="center"
      px="md"
      role="region"
      aria-label="Beispieldaten"
      wrap="nowrap"
    >
      <IconFlask size={18} aria-hidden />
      <span>{texts.sandbox}</span>
      <Button size="compact-sm" className={classes.barButton ?? ''} loading={pending} onClick={leave}>
        {texts.toRealData}
      </Button>
    </Group>
  );
}
