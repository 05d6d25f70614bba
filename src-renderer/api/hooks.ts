import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Failure, Result } from '#contract/result.ts';
import type { Transport } from './transport.ts';

/** The transport that `main.tsx` picked. */
export const TransportContext = createContext<Transport | null>(null);

/** A refusal of the API while reading, thrown so that the query shows it. */
export class ApiError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The transport in use. */
export function useTransport(): Transport {
  const transport = useContext(TransportContext);
  if (!transport) throw new Error('No transport: the application is mounted without one.');
  return transport;
}

/** Reads through the API; refreshed by events, kept on screen while it is read again. */
export function useApiQuery<Name extends ProcedureName>(name: Name, input: InputOf<Name>, enabled = true) {
  const transport = useTransport();
  return useQuery<OutputOf<Name>, ApiError>({
    queryKey: [name, input],
    enabled,
    placeholderData: (previous) => previous,
    queryFn: async () => {
      const result: Result<OutputOf<Name>> = await transport.call(name, input);
      if (!result.ok) throw new ApiError(result.error);
      return result.value;
    },
  });
}

/** Changes something through the API. `run` never throws: the caller shows a refusal where it belongs. */
export function useApiMutation<Name extends ProcedureName>(name: Name) {
  const transport = useTransport();
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const run = useCallback(
    async (input: InputOf<Name>): Promise<Result<OutputOf<Name>>> => {
      setPending(true);
      const result = await transport.call(name, input);
      // The event may have been sent before this window listened, so the window that acted refreshes by itself.
      if (result.ok) await queries.invalidateQueries();
      setPending(false);
      return result;
    },
    [name, queries, transport],
  );
  return { run, pending };
}

/** Follows the progress of one batch; null until the first report. */
export function useProgress(jobId: string | null): { readonly done: number; readonly total: number } | null {
  const transport = useTransport();
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  useEffect(() => {
    setProgress(null);
    if (jobId === null) return undefined;
    return transport.subscribe((event) => {
      if (event.type === 'progress' && event.jobId === jobId) setProgress({ done: event.done, total: event.total });
    });
  }, [jobId, transport]);
  return progress;
}
