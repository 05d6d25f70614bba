import { List, Stack, Text } from '@mantine/core';
import type { OpenedImport } from '#contract/imports.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { FileDrop } from '../../ui/file-drop.tsx';

/** Step 1: the file, and how the table has to look. */
export function FileStep({ onOpened }: { readonly onOpened: (opened: OpenedImport) => void }) {
  const open = useApiMutation('imports.open');
  return (
    <Stack gap="md">
      <FileDrop
        invitation="Ziehen Sie eine Tabelle hierher, oder wählen Sie eine Datei aus."
        pending={open.pending}
        read={async (file) => {
          const result = await open.run({ ...file });
          if (result.ok) onOpened(result.value);
          return result;
        }}
      />
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
