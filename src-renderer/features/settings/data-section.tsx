import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useApiMutation, useApiQuery } from '../../api/hooks.ts';
import { texts } from '../../texts/de.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showDone, showRefusal } from '../../ui/notices.tsx';

/** Where the data lie, backups by hand, and the sample data. */
export function DataSection() {
  const info = useApiQuery('app.info', {});
  const backup = useApiMutation('backup.create');
  const openWorkspace = useApiMutation('setup.openWorkspace');
  const resetSandbox = useApiMutation('setup.resetSandbox');
  const [lastBackup, setLastBackup] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const inSandbox = info.data?.workspace === 'sandbox';

  const backUp = async () => {
    const result = await backup.run({});
    if (!result.ok) return showRefusal(result.error);
    setLastBackup(result.value.path);
    return showDone(`Sicherung angelegt (${kilobytes(result.value.bytes)}).`);
  };
  const open = async (workspace: 'real' | 'sandbox') => {
    const result = await openWorkspace.run({ workspace });
    if (!result.ok) showRefusal(result.error);
  };
  const reset = async () => {
    const result = await resetSandbox.run({});
    setAsking(false);
    if (result.ok) showDone('Beispieldaten neu angelegt.');
    else showRefusal(result.error);
  };

  return (
    <Stack gap="lg" maw={720}>
      <Stack gap="xs" align="flex-start">
        <Title order={2}>Datenordner</Title>
        <Code style={{ overflowWrap: 'anywhere' }}>{info.data?.dataFolder ?? texts.loading}</Code>
        <Text size="sm">
          Hier liegen Datenbank, Sicherungen und Schreiben. Bitte legen Sie den Ordner nicht auf ein Netzlaufwerk.
        </Text>
      </Stack>
      <Stack gap="xs" align="flex-start">
        <Title order={2}>Sicherung</Title>
        <Text size="sm">
          Eine Sicherung ist eine vollständige Kopie der Datenbank. Kopieren Sie sie auf ein anderes Laufwerk, wenn sie
          auch einen Ausfall dieses Rechners überstehen soll.
        </Text>
        <Button loading={backup.pending} onClick={() => void backUp()}>
          Sicherung anlegen
        </Button>
        {lastBackup !== null && (
          <Text size="sm" role="status" style={{ overflowWrap: 'anywhere' }}>
            Angelegt: {lastBackup}
          </Text>
        )}
      </Stack>
      <Stack gap="xs" align="flex-start">
        <Title order={2}>Beispieldaten</Title>
        <Text size="sm">
          Zum Ausprobieren, getrennt von Ihren Daten. Solange sie geöffnet sind, erinnert ein gelber Balken daran.
        </Text>
        <Group gap="xs">
          {inSandbox ? (
            <Button variant="default" loading={openWorkspace.pending} onClick={() => void open('real')}>
              {texts.toRealData}
            </Button>
          ) : (
            <Button variant="default" loading={openWorkspace.pending} onClick={() => void open('sandbox')}>
              Beispieldaten öffnen
            </Button>
          )}
          <Button variant="default" onClick={() => setAsking(true)}>
            Beispieldaten zurücksetzen
          </Button>
        </Group>
      </Stack>
      {asking && (
        <ConfirmDialog
          title="Beispieldaten zurücksetzen?"
          message="Alles, was Sie in den Beispieldaten geändert haben, geht verloren. Danach sind sie geöffnet. Ihre eigenen Daten bleiben, wie sie sind."
          confirmLabel="Zurücksetzen"
          pending={resetSandbox.pending}
          onConfirm={() => void reset()}
          onClose={() => setAsking(false)}
        />
      )}
    </Stack>
  );
}

function kilobytes(bytes: number): string {
  return `${new Intl.NumberFormat('de-DE').format(Math.ceil(bytes / 1024))} kB`;
}
