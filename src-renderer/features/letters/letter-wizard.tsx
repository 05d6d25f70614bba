import { Paper, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import type { LetterBatch } from '#contract/letters.ts';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { Catalogue } from '#contract/registers.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import type { LetterRequest } from './letter-request.ts';
import { ResultStep } from './result-step.tsx';
import { WritingStep } from './writing-step.tsx';

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'check' }
  | { readonly kind: 'writing'; readonly jobId: string; readonly count: number }
  | { readonly kind: 'written'; readonly batch: LetterBatch };

const titles: Readonly<Record<Step['kind'], string>> = {
  choose: 'Schritt 1 von 3: Auswählen',
  check: 'Schritt 2 von 3: Prüfen',
  writing: 'Schritt 3 von 3: Schreiben',
  written: 'Fertig',
};

/** From the choice of kind and municipalities over the check to the written files. */
export function LetterWizard(props: {
  readonly request: LetterRequest;
  readonly kinds: Catalogue['letterKinds'];
  readonly municipalities: readonly MunicipalityRow[];
  readonly onAnew: () => void;
}) {
  const write = useApiMutation('letters.write');
  const [kind, setKind] = useState(props.request.kind || (props.kinds[0]?.id ?? ''));
  const [chosen, setChosen] = useState<readonly string[]>(props.request.municipalityIds);
  const [step, setStep] = useState<Step>({ kind: 'choose' });

  const writeLetters = async (municipalityIds: readonly string[], overrideReason: string) => {
    const jobId = crypto.randomUUID();
    setStep({ kind: 'writing', jobId, count: municipalityIds.length });
    const result = await write.run({
      kind,
      municipalityIds: [...municipalityIds],
      jobId,
      ...(overrideReason === '' ? {} : { overrideReason }),
    });
    if (result.ok) setStep({ kind: 'written', batch: result.value });
    else {
      showRefusal(result.error);
      setStep({ kind: 'check' });
    }
  };

  return (
    <Paper component="section" withBorder p="md" aria-labelledby="letter-step">
      <Stack gap="md">
        <Title order={2} id="letter-step">
          {titles[step.kind]}
        </Title>
        {step.kind === 'choose' && (
          <ChooseStep
            kinds={props.kinds}
            municipalities={props.municipalities}
            kind={kind}
            chosen={chosen}
            onKind={setKind}
            onChosen={setChosen}
            onNext={() => setStep({ kind: 'check' })}
          />
        )}
        {step.kind === 'check' && (
          <CheckStep
            kind={kind}
            municipalityIds={chosen}
            onLeaveOut={(left) => setChosen(chosen.filter((id) => !left.includes(id)))}
            onBack={() => setStep({ kind: 'choose' })}
            onWrite={(ids, reason) => void writeLetters(ids, reason)}
          />
        )}
        {step.kind === 'writing' && <WritingStep jobId={step.jobId} count={step.count} />}
        {step.kind === 'written' && (
          <ResultStep batch={step.batch} onBack={() => setStep({ kind: 'check' })} onAnew={props.onAnew} />
        )}
      </Stack>
    </Paper>
  );
}
