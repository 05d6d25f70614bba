import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ImportResult } from '#contract/imports.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useDelivery } from '../../ui/use-delivery.tsx';

/** Step 4: what was taken over, and a file with what was not. */
export function ImportResultStep(props: {
  readonly importId: string;
  readonly result: ImportResult;
  readonly onAnew: () => void;
}) {
  const { counts, left, reported } = props.result;
  const report = useApiMutation('imports.report');
  const deliver = useDelivery();
  const saveReport = async () => {
    const result = await report.run({ importId: props.importId });
    if (!result.ok) return showRefusal(result.error);
    deliver({ ...result.value, counted: reported === 1 ? '1 Zeile' : `${reported} Zeilen` });
    return undefined;
  };
  return (
    <Stack gap="md">
      <Alert color="teal" variant="outline" role="status" icon={<IconCheck aria-hidden />} title="Übernommen">
        {counts.new} neu, {counts.changed} geändert, {counts.unchanged} waren schon so.
      </Alert>
      <Text>
        {reported === 0
          ? 'Alle Zeilen der Datei wurden übernommen oder waren schon so.'
          : `${reported} Zeilen wurden nicht übernommen: ${counts.refused} zurückgewiesen, ${counts.skipped} übersprungen, ${left} nicht angekreuzt.`}
      </Text>
      <Text size="sm" c="dimmed">
        Vor der Übernahme wurde eine Sicherung angelegt. Mit „Rückgängig“ nehmen Sie den ganzen Import in einem Schritt
        zurück.
      </Text>
      <Group>
        {reported > 0 && (
          <Button variant="default" loading={report.pending} onClick={() => void saveReport()}>
            Nicht übernommene Zeilen als Datei
          </Button>
        )}
        <Button variant="default" onClick={props.onAnew}>
          Weitere Datei
        </Button>
        <TextLink to="/gemeinden">Zu den Gemeinden</TextLink>
      </Group>
    </Stack>
  );
}
