import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Parts } from '../parts.ts';
import { makeNow } from '../providers/make-now.ts';

/**
 * Makes a call of a transaction after the unit of work that intended it. Where the provider does not answer, the transaction stays under
 * way and the recovery goes on; where it will not have the call, the transaction has failed: both are for the transaction to say.
 * Nothing happens for null, and for a call that somebody else makes or made.
 */
export async function carryOutPayment(work: UnitOfWork, { exchange }: Pick<Parts, 'exchange'>, callId: string | null): Promise<void> {
  if (callId !== null) await makeNow(work, exchange, callId);
}
