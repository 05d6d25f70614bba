import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Result } from '#contract/result.ts';
import { useApiMutation } from '../api/hooks.ts';
import { showDone, showRefusal } from './notices.tsx';
import { useUndo } from './use-undo.ts';

/**
 * A change with its report: on success a notice with the button that takes it back, on refusal the reason.
 * A refusal `stale` also reads the screen anew. A refusal `rule-violation` is left to the caller, who asks for a reason.
 */
export function useChange<Name extends ProcedureName>(name: Name) {
  const { run, pending } = useApiMutation(name);
  const { undo } = useUndo();
  const queries = useQueryClient();
  const change = useCallback(
    async (
      input: InputOf<Name>,
      message: string | ((value: OutputOf<Name>) => string),
    ): Promise<Result<OutputOf<Name>>> => {
      const result = await run(input);
      if (result.ok) showDone(typeof message === 'string' ? message : message(result.value), undo);
      else if (result.error.code !== 'rule-violation') showRefusal(result.error);
      if (!result.ok && result.error.code === 'stale') await queries.invalidateQueries();
      return result;
    },
    [queries, run, undo],
  );
  return { change, pending };
}
