import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { executeCall, type CallDependencies } from './foreign-call.ts';
import { ProviderFault, ProviderUnavailable } from './refusals.ts';

/**
 * Makes a call that was intended, after the unit of work that intended it, for an operation that answers with how
 * things stand then: a provider that is away leaves it to the recovery, and what the provider would not have for a
 * reason of ours is recorded as declined and logged by then. Nothing happens for null, and for a call that somebody
 * else makes or made.
 */
export async function executeNow(work: UnitOfWork, exchange: CallDependencies, callId: string | null): Promise<void> {
  if (callId === null) return;
  try {
    await executeCall(work, exchange, callId);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable || error instanceof ProviderFault)) throw error;
  }
}
