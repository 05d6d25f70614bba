import { Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useApiQuery } from '../../api/hooks.ts';
import { useChange } from '../../ui/use-change.ts';

/** Whether the notification area of the system says once a morning what is due. */
export function MorningNoticeSwitch({ wished }: { readonly wished: boolean }) {
  const isBrowser = useApiQuery('app.info', {}).data?.host === 'browser';
  const { change, pending } = useChange('settings.save');
  const [isRefused, setRefused] = useState(false);
  const choose = async (isOn: boolean) => {
    const permission = isOn && isBrowser ? await Notification.requestPermission() : 'granted';
    setRefused(permission !== 'granted');
    if (permission !== 'granted') return;
    await change(
      { morningNotice: isOn },
      isOn ? 'Hinweis am Morgen eingeschaltet.' : 'Hinweis am Morgen ausgeschaltet.',
    );
  };
  return (
    <Stack gap="xs" mt="xl" maw={560}>
      <Switch
        label="Hinweis am Morgen"
        description="Einmal am Tag, ab 6 Uhr und nur bei geöffnetem Planer: Die Benachrichtigungen des Systems nennen, was heute fällig oder überfällig ist."
        checked={wished}
        disabled={pending}
        onChange={(event) => void choose(event.currentTarget.checked)}
      />
      {isRefused && (
        <Text c="var(--mantine-color-error)" size="sm" role="alert">
          Der Browser lässt keine Benachrichtigungen zu. Bitte erlauben Sie sie für diese Seite in den Einstellungen des
          Browsers und schalten Sie den Hinweis danach wieder ein.
        </Text>
      )}
    </Stack>
  );
}
