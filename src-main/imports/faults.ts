/** The closed set of reasons for which a file is not read. */
export type ReadFaultCode =
  | 'empty-file'
  | 'file-too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'cell-too-long'
  | 'unsupported-kind'
  | 'password'
  | 'not-text'
  | 'encoding'
  | 'unclosed-quote'
  | 'misplaced-quote'
  | 'damaged'
  | 'unsafe'
  | 'no-such-sheet'
  | 'no-header'
  | 'time-limit'
  | 'memory-limit'
  | 'cancelled';

/** Why a file is not read: a German sentence for people, with line and cell where they are known. */
export interface ReadFault {
  readonly code: ReadFaultCode;
  readonly message: string;
  /** Line as the table program or the text editor counts it, from 1. */
  readonly line?: number;
  /** Name of the cell, such as "C5". */
  readonly cell?: string;
}

/** Reading answers with a value or with the reason why there is none. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: ReadFault };

/** Ends the reading of a file from within; `attempt` turns it into a value. It never leaves this room. */
export class ReadRefusal extends Error {
  readonly fault: ReadFault;

  constructor(fault: ReadFault) {
    super(fault.message);
    this.name = 'ReadRefusal';
    this.fault = fault;
  }
}

/** Ends the reading with a fault. */
export function refuse(
  code: ReadFaultCode,
  message: string,
  place: { readonly line?: number; readonly cell?: string } = {},
): never {
  throw new ReadRefusal({ code, message, ...place });
}

/** What the function answers, or the fault with which it ended. Any other error is passed on. */
export function attempt<Value>(read: () => Value): ReadResult<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof ReadRefusal) return { ok: false, fault: error.fault };
    throw error;
  }
}
