import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { teller } from '../roles.ts';
import type { CallDependencies } from './call-dependencies.ts';
import type { CallOutcome } from './outcome.ts';
import { applyUpdate, isNewer, setFee, type ProviderUpdate } from './outcome-order.ts';
import { ProviderCall } from './provider-call.ts';

/**
 * Records an update of a call, and lets the handlers act on it. An update older than the known state changes nothing,
 * because a webhook can arrive before the call's own answer. Only the answer has the fee, so the fee is taken anyway.
 */
export async function recordUpdate(
  work: UnitOfWork,
  { handlers }: Pick<CallDependencies, 'handlers'>,
  callId: string,
  update: ProviderUpdate,
): Promise<CallOutcome> {
  await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (isNewer(call, update)) {
      applyUpdate(call, update);
      await handlers.applyOutcome(tx, call, update.outcome);
    } else if (call.fee === null && call.outcome === update.outcome.status) {
      setFee(call, update.outcome);
      await handlers.applyFee(tx, call);
    }
  });
  return update.outcome;
}
