import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ImportPreview, ImportResult, ImportRowState, OpenedImport } from '#contract/imports.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { texts } from '../../texts/de.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { useChange } from '../../ui/use-change.ts';
import { isTakeable, safeLines } from './chosen-rows.ts';
import { countsInWords, rowStates } from './import-words.ts';
import type { ColumnField } from './mapping-step.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { mappingWithout, optionalColumns } from './taken-columns.ts';

interface PreviewProps {
  readonly opened: OpenedImport;
  readonly mapping: readonly ColumnField[];
  readonly onBack: () => void;
  readonly onDone: (result: ImportResult) => void;
}

/** Step 3: what every row would change, ticked where nothing is doubtful. */
export function PreviewStep(props: PreviewProps) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const mapping = mappingWithout(props.mapping, leftOut);
  const preview = useApiQuery('imports.preview', { importId: props.opened.importId, mapping });
  const columns = optionalColumns(props.mapping, props.opened);
  if (preview.error) {
    return <ErrorMessage message={preview.error.message} onRetry={() => void preview.refetch()} />;
  }
  if (!preview.data) return <LoadingMark />;
  return (
    <Preview {...props} mapping={mapping} preview={preview.data}>
      <Chip.Group
        multiple
        value={columns.map(({ header }) => header).filter((header) => !leftOut.has(header))}
        onChange={(taken) =>
          setLeftOut(new Set(columns.map(({ header }) => header).filter((header) => !taken.includes(header))))
        }
      >
        <Group gap="xs" role="group" aria-label="Spalten übernehmen">
          <Text size="sm" fw={600}>
            Spalten:
          </Text>
          {columns.map(({ header, title }) => (
            <Chip key={header} value={header}>
              {title}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Preview>
  );
}

function Preview({
  opened,
  mapping,
  preview,
  onBack,
  onDone,
  children,
}: PreviewProps & { readonly preview: ImportPreview; readonly children: ReactNode }) {
  const commit = useChange('imports.commit');
  const { rows, counts } = preview;
  const [shown, setShown] = useState<readonly ImportRowState[]>(['changed', 'new', 'refused']);
  const [lines, setLines] = useState(() => safeLines(rows));
  const [name, setName] = useState('');
  const takeable = rows.filter(isTakeable);
  const chosen = takeable.filter(({ line }) => lines.has(line)).length;

  const take = async () => {
    const result = await commit.change(
      {
        importId: opened.importId,
        mapping: mapping.map((entry) => ({ ...entry })),
        accept: [...lines],
        ...(name.trim() === '' ? {} : { saveMappingAs: name.trim() }),
      },
      ({ counts: taken }) => `Import aus „${opened.fileName}“: ${taken.new} neu, ${taken.changed} geändert.`,
    );
    if (result.ok) onDone(result.value);
  };

  return (
    <Stack gap="md">
      <Text aria-live="polite">{countsInWords(counts)}.</Text>
      {children}
      <Chip.Group
        multiple
        value={[...shown]}
        onChange={(states) => setShown(rowStates.map(({ state }) => state).filter((state) => states.includes(state)))}
      >
        <Group gap="xs" role="group" aria-label="Zeilen anzeigen">
          <Text size="sm" fw={600}>
            Zeilen anzeigen:
          </Text>
          {rowStates.map(({ state, title }) => (
            <Chip key={state} value={state} disabled={counts[state] === 0}>
              {title} ({counts[state]})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <PreviewRows rows={rows.filter(({ state }) => shown.includes(state))} lines={lines} onLines={setLines} />
      <TextInput
        label="Zuordnung merken als"
        description="Für die nächste Datei derselben Quelle, zum Beispiel „Adressliste Landkreis“. Leer: nicht merken."
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maw="30rem"
      />
      <Group>
        <Button variant="default" onClick={onBack}>
          {texts.back}
        </Button>
        <Button disabled={chosen === 0} loading={commit.pending} onClick={() => void take()}>
          {chosen === 1 ? '1 Zeile übernehmen' : `${chosen.toLocaleString('de-DE')} Zeilen übernehmen`}
        </Button>
        {chosen < takeable.length && (
          <Button variant="subtle" onClick={() => setLines(new Set(takeable.map(({ line }) => line)))}>
            Alle {takeable.length.toLocaleString('de-DE')} ankreuzen
          </Button>
        )}
      </Group>
    </Stack>
  );
}
