import { Paper, Stack, Stepper, Title } from '@mantine/core';
import { useState } from 'react';
import type { ImportResult, OpenedImport } from '#contract/imports.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { FileStep } from './file-step.tsx';
import { type ColumnField, MappingStep } from './mapping-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { ImportResultStep } from './result-step.tsx';

type Step =
  | { readonly kind: 'file' }
  | { readonly kind: 'mapping'; readonly opened: OpenedImport }
  | { readonly kind: 'preview'; readonly opened: OpenedImport; readonly mapping: readonly ColumnField[] }
  | { readonly kind: 'done'; readonly opened: OpenedImport; readonly result: ImportResult };

const order: readonly Step['kind'][] = ['file', 'mapping', 'preview', 'done'];
const titles: Readonly<Record<Step['kind'], string>> = {
  file: 'Datei',
  mapping: 'Spalten zuordnen',
  preview: 'Vorschau',
  done: 'Ergebnis',
};

/** Brings a table into the register in four steps; nothing is changed before the last one. */
export function ImportScreen() {
  const [step, setStep] = useState<Step>({ kind: 'file' });
  return (
    <>
      <PageHeader
        title="Import"
        below="Gemeinden, Adressen, Fristen, Ansprechpartner oder frühere Versammlungen aus einer Tabelle übernehmen. Bis zur Übernahme wird nichts geändert."
      />
      <Stack gap="md">
        <Stepper active={order.indexOf(step.kind)} size="sm" allowNextStepsSelect={false}>
          {order.map((kind) => (
            <Stepper.Step key={kind} label={titles[kind]} allowStepSelect={false} />
          ))}
        </Stepper>
        <Paper component="section" withBorder p="md" aria-labelledby="import-step">
          <Stack gap="md">
            <Title order={2} id="import-step">
              {titles[step.kind]}
            </Title>
            {step.kind === 'file' && <FileStep onOpened={(opened) => setStep({ kind: 'mapping', opened })} />}
            {step.kind === 'mapping' && (
              <MappingStep
                opened={step.opened}
                onBack={() => setStep({ kind: 'file' })}
                onNext={(mapping) => setStep({ kind: 'preview', opened: step.opened, mapping })}
              />
            )}
            {step.kind === 'preview' && (
              <PreviewStep
                opened={step.opened}
                mapping={step.mapping}
                onBack={() => setStep({ kind: 'mapping', opened: withMapping(step.opened, step.mapping) })}
                onDone={(result) => setStep({ kind: 'done', opened: step.opened, result })}
              />
            )}
            {step.kind === 'done' && (
              <ImportResultStep
                importId={step.opened.importId}
                result={step.result}
                onAnew={() => setStep({ kind: 'file' })}
              />
            )}
          </Stack>
        </Paper>
      </Stack>
    </>
  );
}

/** The opened file with the mapping as it was chosen, so that going back loses nothing. */
function withMapping(opened: OpenedImport, mapping: readonly ColumnField[]): OpenedImport {
  const fields = new Map(mapping.map(({ header, field }) => [header, field]));
  return { ...opened, columns: opened.columns.map((one) => ({ ...one, field: fields.get(one.title) ?? null })) };
}
