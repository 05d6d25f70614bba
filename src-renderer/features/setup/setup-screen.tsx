import { Center, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Failure, Result } from '#contract/result.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { texts } from '../../texts/de.ts';
import { showRefusal } from '../../ui/notices.tsx';
import { SetupCard } from './setup-card.tsx';

type Choice = 'ludwigslust-parchim' | 'empty' | 'sandbox';

/** The first start: which register the desk works with, or a look at the sample data. */
export function SetupScreen() {
  const [, goTo] = useLocation();
  const initialise = useApiMutation('setup.initialise');
  const openWorkspace = useApiMutation('setup.openWorkspace');
  const [chosen, setChosen] = useState<Choice | null>(null);

  const choose = async (choice: Choice) => {
    setChosen(choice);
    const result: Result<unknown> =
      choice === 'sandbox'
        ? await openWorkspace.run({ workspace: 'sandbox' })
        : await initialise.run({ register: choice });
    setChosen(null);
    if (result.ok) goTo('/');
    else showRefusal(withAdvice(result.error));
  };
  const buttonOf = (choice: Choice) => ({
    pending: chosen === choice,
    disabled: chosen !== null && chosen !== choice,
    onChoose: () => void choose(choice),
  });

  return (
    <Center component="main" mih="100dvh" p="xl">
      <Stack maw={1080} gap="lg">
        <Stack gap={4}>
          <Title order={1}>Willkommen bei {texts.productName}</Title>
          <Text>{texts.productPurpose}. Womit möchten Sie beginnen?</Text>
        </Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
          <SetupCard
            title="Register Ludwigslust-Parchim"
            action="Mit diesem Register beginnen"
            primary
            points={[
              '142 Gemeinden (mit Städten), 15 Ämter und 5 amtsfreie Städte',
              'Postleitzahlen, Einwohnerzahlen (31.12.2024) und Anschriften der Ämter; Gebietsstand 31.08.2025',
              'Alle Angaben können Sie danach ändern.',
            ]}
            {...buttonOf('ludwigslust-parchim')}
          />
          <SetupCard
            title="Leeres Register"
            action="Leer beginnen"
            points={[
              'Für einen anderen Landkreis',
              'Gemeinden und Ämter tragen Sie selbst ein.',
              'Feiertage und Ferien sind die von Mecklenburg-Vorpommern.',
            ]}
            {...buttonOf('empty')}
          />
          <SetupCard
            title="Beispieldaten ansehen"
            action="Beispieldaten öffnen"
            points={[
              'Zum Ausprobieren, mit erfundenen Terminen und Schreiben',
              'Getrennt von Ihren Daten und immer mit einem gelben Balken gekennzeichnet',
              'Jederzeit zurück zu dieser Auswahl',
            ]}
            {...buttonOf('sandbox')}
          />
        </SimpleGrid>
      </Stack>
    </Center>
  );
}

function withAdvice(failure: Failure): Failure {
  return failure.code === 'internal'
    ? { ...failure, message: `${failure.message} Es wurde nichts eingerichtet; Sie können die Auswahl wiederholen.` }
    : failure;
}
