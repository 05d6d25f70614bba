import { AppShell, Box } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useApiQuery } from '../api/hooks.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { LoadingMark } from '../ui/loading-mark.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { Notices } from './notices.tsx';
import { Routes } from './routes.tsx';
import { SandboxBar } from './sandbox-bar.tsx';
import { SearchDialog } from './search-dialog.tsx';
import classes from './shell.module.css';
import { useMorningNotice } from './use-morning-notice.ts';

const SetupScreen = lazy(async () => ({ default: (await import('../features/setup/setup-screen.tsx')).SetupScreen }));

const barHeight = 40;
const headerHeight = 56;

/** The frame around every screen: bar of the sandbox, header, navigation, notices; or the first start. */
export function Shell() {
  const info = useApiQuery('app.info', {});
  useMorningNotice();
  if (info.error) return <ErrorMessage message={info.error.message} onRetry={() => void info.refetch()} />;
  if (!info.data) return <LoadingMark />;
  const sandbox = info.data.workspace === 'sandbox';
  if (!info.data.initialised) {
    return (
      <Suspense fallback={<LoadingMark />}>
        {sandbox && <SandboxBar />}
        <SetupScreen />
      </Suspense>
    );
  }
  return (
    <AppShell
      header={{ height: headerHeight + (sandbox ? barHeight : 0) }}
      navbar={{ width: 180, breakpoint: 0 }}
      padding="md"
      transitionDuration={0}
    >
      <button type="button" className={classes.skip} onClick={skipToContent}>
        Zum Inhalt springen
      </button>
      <AppShell.Header>
        {sandbox && <SandboxBar />}
        <Header height={headerHeight} />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Ansichten">
        <Navigation info={info.data} />
      </AppShell.Navbar>
      <AppShell.Main>
        <Box id="inhalt" tabIndex={-1} className={classes.content ?? ''}>
          <Notices notices={info.data.notices} />
          <ErrorBoundary>
            <Routes />
          </ErrorBoundary>
        </Box>
      </AppShell.Main>
      <SearchDialog />
    </AppShell>
  );
}

// A link would change the hash, which holds the address of the screen.
function skipToContent(): void {
  document.getElementById('inhalt')?.focus();
}
