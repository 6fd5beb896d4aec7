import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { CallDependencies } from './call-dependencies.ts';
import { executeCall } from './execute-call.ts';
import { ProviderFault, ProviderUnavailable } from './refusals.ts';

/**
 * Makes a recorded call after its unit of work, for an operation that answers with the state after the call. If the
 * provider does not answer, the recovery makes the call later. A fault of ours is recorded as declined, and logged.
 * Does nothing for null, and for a call that another process makes.
 */
export async function executeNow(
  work: UnitOfWork,
  dependencies: CallDependencies,
  callId: string | null,
): Promise<void> {
  if (callId === null) return;
  try {
    await executeCall(work, dependencies, callId);
  } catch (error) {
    if (!(error instanceof ProviderUnavailable || error instanceof ProviderFault)) throw error;
  }
}
