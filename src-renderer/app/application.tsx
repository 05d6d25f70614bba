import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { TransportContext } from '../api/hooks.ts';
import type { Transport } from '../api/transport.ts';
import { useHashPath, useHashSearch } from './hash-location.ts';
import { Shell } from './shell.tsx';
import { colourVariables, theme } from './theme.ts';

/** The whole screen with everything it is given from outside: how calls travel and where answers are kept. */
export function Application({ transport, queries }: { readonly transport: Transport; readonly queries: QueryClient }) {
  return (
    <TransportContext value={transport}>
      <QueryClientProvider client={queries}>
        <MantineProvider theme={theme} cssVariablesResolver={colourVariables} defaultColorScheme="auto">
          <DatesProvider settings={{ locale: 'de', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
            <Notifications position="top-right" containerWidth={400} />
            <Router hook={useHashPath} searchHook={useHashSearch}>
              <Shell />
            </Router>
          </DatesProvider>
        </MantineProvider>
      </QueryClientProvider>
    </TransportContext>
  );
}
