import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { teller } from '../roles.ts';
import type { CallDependencies } from './call-dependencies.ts';
import { decodeRequest, lookUp, makeCall, type CallRequest } from './call-request.ts';
import type { CallOutcome } from './outcome.ts';
import { applyUpdate } from './outcome-order.ts';
import { ProviderCall } from './provider-call.ts';
import { requestPlace } from './record-intent.ts';
import { recordUpdate } from './record-update.ts';
import { AmountNotAccepted, NotOffered, ProviderFault } from './refusals.ts';

/** Longer than any call takes with its retry, so that two processes never make the same call at once. */
const claimMs = 120_000;
const longestRetryMs = 15 * 60_000;

/**
 * Makes a recorded call and records its outcome. Runs outside any transaction. Returns null if another process makes
 * the call, or if it was made.
 * @throws {ProviderUnavailable} if the effect is unknown; the recovery then asks again
 */
export async function executeCall(
  work: UnitOfWork,
  dependencies: CallDependencies,
  callId: string,
): Promise<CallOutcome | null> {
  const claimed = await claim(work, dependencies, callId);
  if (!claimed) return null;
  const { call, request } = claimed;
  const at = work.now;
  return recordUpdate(work, dependencies, callId, {
    outcome: await callProvider(work, dependencies, call, request),
    at,
  });
}

async function callProvider(
  work: UnitOfWork,
  dependencies: CallDependencies,
  call: ProviderCall,
  request: CallRequest,
): Promise<CallOutcome> {
  const provider = dependencies.providers.of(call.provider);
  try {
    // The provider's idempotency keys may have expired since the first attempt, so a repeated call is looked up first.
    const before = call.attempts > 1 ? await lookUp(provider, call.key, request) : null;
    return before ?? (await makeCall(provider, call.key, request));
  } catch (error) {
    if (hadNoEffect(error)) await recordFault(work, dependencies, call.id, error);
    else await postpone(work, call.id);
    throw error;
  }
}

/** Whether the call surely had no effect. Any other error may come after the effect, even one of our own code. */
function hadNoEffect(error: unknown): boolean {
  return error instanceof ProviderFault || error instanceof AmountNotAccepted || error instanceof NotOffered;
}

async function claim(
  work: UnitOfWork,
  { sealer }: CallDependencies,
  callId: string,
): Promise<{ call: ProviderCall; request: CallRequest } | null> {
  return work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (
      call.state !== 'INTENDED' ||
      call.request === null ||
      (call.claimedUntil !== null && call.claimedUntil > tx.now)
    )
      return null;
    call.attempts += 1;
    call.claimedUntil = new Date(tx.now.getTime() + claimMs);
    call.nextAt = call.claimedUntil;
    return { call, request: decodeRequest(await sealer.open(tx, requestPlace(callId), call.request)) };
  });
}

async function postpone(work: UnitOfWork, callId: string): Promise<void> {
  await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (call.state !== 'INTENDED') return;
    call.claimedUntil = null;
    call.nextAt = new Date(tx.now.getTime() + Math.min(1_000 * 2 ** call.attempts, longestRetryMs));
  });
}

/** Records a call that the provider refused for a fault of ours. The handlers see it as declined. */
async function recordFault(
  work: UnitOfWork,
  dependencies: CallDependencies,
  callId: string,
  error: unknown,
): Promise<void> {
  const outcome = { status: 'declined', id: null, reason: 'DECLINED' } as const;
  const code = error instanceof Error ? error.name : 'unknown';
  await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (call.state !== 'INTENDED') return;
    applyUpdate(call, { outcome, at: tx.now });
    call.state = 'FAULTED';
    dependencies.logger.error(
      { callId, provider: call.provider, kind: call.intentKind, code },
      'A provider would not have a call of ours',
    );
    await dependencies.handlers.applyOutcome(tx, call, outcome);
  });
}
