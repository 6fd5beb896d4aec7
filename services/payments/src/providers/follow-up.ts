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

/** Asks the provider about a call that was under way. The webhook that ends it may have been lost. */
export async function followUp(
  work: UnitOfWork,
  dependencies: CallDependencies,
  callId: string,
): Promise<CallOutcome | null> {
  const asked = await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (call.state !== 'ANSWERED' || call.request === null) return null;
    // The wait doubles with the time since the last update. It counts from the question and not from the answer.
    const sinceMs = tx.now.getTime() - (call.outcomeAt ?? call.createdAt).getTime();
    call.nextAt = new Date(tx.now.getTime() + Math.min(Math.max(sinceMs, 60_000), longestMs));
    return { call, request: decodeRequest(await dependencies.sealer.open(tx, requestPlace(callId), call.request)) };
  });
  if (!asked) return null;
  const at = work.now;
  const outcome = await askState(dependencies.providers.of(asked.call.provider), asked.call, asked.request);
  return outcome && recordUpdate(work, dependencies, callId, { outcome, at });
}

/** Asks for the call's outcome. Calls that move money are found by key, and an attachment by the provider's id. */
async function askState(
  provider: PaymentProvider,
  { key, providerId }: ProviderCall,
  request: CallRequest,
): Promise<CallOutcome | null> {
  if (request.kind !== 'ATTACH') return lookUp(provider, key, request);
  return providerId === null ? null : ((await provider.attachment?.(providerId)) ?? null);
}
