import type { Transaction } from '@kindred/database/transaction';
import type { MatrixCall } from './matrix-call.ts';

/** A call that was made, or given up. */
export interface EndedCall {
  readonly id: string;
  readonly call: MatrixCall;
  /** Of the event that the call sent. */
  readonly eventId: string | null;
  /** Of the room that the call made. */
  readonly roomId: string | null;
  /** Why the call was given up, such as `M_FORBIDDEN` or `NO_ROOM`. Null for one that was made. */
  readonly failureCode: string | null;
  /** Whether the homeserver pushes the event to this service, which confirms it. If not, this is the confirmation. */
  readonly isPushed: boolean;
}

/**
 * What a feature does once a call has ended, in the transaction that records it. It runs once a call. It may find the
 * event known already, from a push that came before the answer.
 */
export type CallHandler = (tx: Transaction, ended: EndedCall) => Promise<void>;
