import type { z } from 'zod';

/** One call of the API: whether it reads or changes, how its input is checked, and the type of its answer. */
export interface Procedure<Schema extends z.ZodType, Output> {
  readonly kind: 'query' | 'mutation';
  readonly input: Schema;
  /** Carries the type only; never set. */
  readonly output?: Output;
}

/** A call that reads and changes nothing. */
export function query<Output>() {
  return <Schema extends z.ZodType>(input: Schema): Procedure<Schema, Output> => ({ kind: 'query', input });
}

/** A call that changes something and announces it. */
export function mutation<Output>() {
  return <Schema extends z.ZodType>(input: Schema): Procedure<Schema, Output> => ({ kind: 'mutation', input });
}
