import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/global.css';
import 'dayjs/locale/de';
import { QueryClient } from '@tanstack/react-query';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { httpTransport } from './api/http-transport.ts';
import { ipcTransport } from './api/ipc-transport.ts';
import { refreshOnEvents } from './api/refresh.ts';
import { Application } from './app/application.tsx';

dayjs.extend(customParseFormat);

const transport = window.ortstermin ? ipcTransport(window.ortstermin) : httpTransport;

// Nothing on screen grows old by itself: events say what to read again.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } },
});
refreshOnEvents(transport, queries);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Application transport={transport} queries={queries} />
    </StrictMode>,
  );
}
