import { Alert, Button, FileButton, List, Paper, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type { OpenedImport } from '#contract/imports.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { base64Of } from './file-content.ts';

/** Step 1: a file by button or by dropping it; read at once, and refused in place with what to do about it. */
export function FileStep({ onOpened }: { readonly onOpened: (opened: OpenedImport) => void }) {
  const open = useApiMutation('imports.open');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);

  const read = async (file: File | null | undefined) => {
    if (!file) return;
    setRefusal(null);
    const content = await base64Of(file).catch(() => null);
    if (content === null) {
      setRefusal(`„${file.name}“ lässt sich nicht lesen. Bitte schließen Sie die Datei in anderen Programmen.`);
      return;
    }
    const result = await open.run({ fileName: file.name, content });
    if (result.ok) onOpened(result.value);
    else setRefusal(result.error.message);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };

  return (
    <Stack gap="md">
      <Paper
        withBorder
        p="xl"
        bg={isOver ? 'var(--mantine-primary-color-light)' : 'transparent'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Stack align="center" gap="sm">
          <IconFileImport size={40} stroke={1.3} aria-hidden />
          <Text>Ziehen Sie eine Tabelle hierher, oder wählen Sie eine Datei aus.</Text>
          <FileButton
            onChange={(file) => void read(file)}
            accept=".csv,.txt,.xlsx"
            inputProps={{ 'aria-label': 'Datei' }}
          >
            {(props) => (
              <Button {...props} loading={open.pending}>
                Datei auswählen
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            Excel-Arbeitsmappe (.xlsx) oder Texttabelle (.csv), höchstens 50 MB
          </Text>
        </Stack>
      </Paper>
      {refusal !== null && (
        <Alert color="red" variant="outline" title="Die Datei wurde nicht gelesen" role="alert">
          {refusal}
        </Alert>
      )}
      <div>
        <Text fw={600} mb={4}>
          So muss die Tabelle aussehen
        </Text>
        <List size="sm">
          <List.Item>Eine Zeile mit Überschriften, zum Beispiel AGS, Gemeinde, Amt, Einwohner, Frist.</List.Item>
          <List.Item>
            Eine Zeile je Gemeinde. Zugeordnet wird über den Gemeindeschlüssel (AGS), über den Namen nur mit Ihrer
            Bestätigung.
          </List.Item>
          <List.Item>
            Oder eine Zeile je Amt mit dessen Anschrift und Ansprechpartnern: Amt, Straße, PLZ, Ort, Telefon, E-Mail,
            Amtsvorsteher/in, LVB.
          </List.Item>
          <List.Item>Leere Zellen ändern nichts. Gelöscht wird durch einen Import nie etwas.</List.Item>
        </List>
      </div>
    </Stack>
  );
}
