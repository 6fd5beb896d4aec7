import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { teller } from '../roles.ts';
import { decodeRequest, lookUp, type CallRequest } from './call-request.ts';
import type { CallDependencies } from './call-dependencies.ts';
import { requestPlace } from './record-intent.ts';
import { recordUpdate } from './record-update.ts';
import type { CallOutcome } from './outcome.ts';
import type { PaymentProvider } from './payment-provider.ts';
import { ProviderCall } from './provider-call.ts';

const longestMs = 6 * 3_600_000;

/** Asks how a call stands that was under way when it was last heard of: the webhook that ends it may have been lost. */
export async function followUp(
  work: UnitOfWork,
  dependencies: CallDependencies,
  callId: string,
): Promise<CallOutcome | null> {
  const asked = await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (call.state !== 'ANSWERED' || call.request === null) return null;
    // Each time twice as long after its last news as before, by when it is asked and not by when it answers.
    const sinceMs = tx.now.getTime() - (call.outcomeAt ?? call.createdAt).getTime();
    call.nextAt = new Date(tx.now.getTime() + Math.min(Math.max(sinceMs, 60_000), longestMs));
    return { call, request: decodeRequest(await dependencies.sealer.open(tx, requestPlace(callId), call.request)) };
  });
  if (!asked) return null;
  const at = work.now;
  const outcome = await askState(dependencies.providers.of(asked.call.provider), asked.call, asked.request);
  return outcome && recordUpdate(work, dependencies, callId, { outcome, at });
}

/**
 * What moves money is found by its key; a method that waits for its person, by the id that the provider gave for that.
 */
async function askState(
  provider: PaymentProvider,
  { key, providerId }: ProviderCall,
  request: CallRequest,
): Promise<CallOutcome | null> {
  if (request.kind !== 'ATTACH') return lookUp(provider, key, request);
  return providerId === null ? null : ((await provider.attachment?.(providerId)) ?? null);
}
