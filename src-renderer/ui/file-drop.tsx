import { Alert, Button, FileButton, Paper, Stack, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import type { Failure, Result } from '#contract/result.ts';
import { base64Of } from './file-content.ts';

/** A file as the API takes it. */
export interface ChosenFile {
  readonly fileName: string;
  /** Base64. */
  readonly content: string;
}

/** A table by button or by dropping it; read at once, and refused in place with what to do about it. */
export function FileDrop(props: {
  readonly invitation: string;
  readonly pending: boolean;
  /** Reads the file; a refusal is shown here. */
  readonly read: (file: ChosenFile) => Promise<Result<unknown>>;
}) {
  const [refusal, setRefusal] = useState<Failure['message'] | null>(null);
  const [isOver, setOver] = useState(false);

  const read = async (file: File | null | undefined) => {
    if (!file) return;
    setRefusal(null);
    const content = await base64Of(file).catch(() => null);
    if (content === null) {
      setRefusal(`„${file.name}“ lässt sich nicht lesen. Bitte schließen Sie die Datei in anderen Programmen.`);
      return;
    }
    const result = await props.read({ fileName: file.name, content });
    if (!result.ok) setRefusal(result.error.message);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };

  return (
    <>
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
          <Text>{props.invitation}</Text>
          <FileButton
            onChange={(file) => void read(file)}
            accept=".csv,.txt,.xlsx"
            inputProps={{ 'aria-label': 'Datei' }}
          >
            {(button) => (
              <Button {...button} loading={props.pending}>
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
    </>
  );
}
