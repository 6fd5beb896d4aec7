import { newId } from '@kindred/contracts/uuid';
import type { KeyOwner, Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Logger } from 'pino';
import { teller } from '../roles.ts';
import { amountOf, decodeRequest, encodeRequest, lookUp, make, type CallRequest } from './call-request.ts';
import type { ProviderHandlers } from './handlers.ts';
import type { CallOutcome } from './outcome.ts';
import { isNewer, applyUpdate, learnFee, type ProviderUpdate } from './outcome-order.ts';
import type { ProviderName } from './outcome.ts';
import { ProviderCall } from './provider-call.ts';
import type { Providers } from './providers.ts';
import { AmountNotAccepted, NotOffered, ProviderFault } from './refusals.ts';

/** What making a call takes. */
export interface CallDependencies {
  readonly providers: Providers;
  readonly handlers: ProviderHandlers;
  readonly sealer: Sealer;
  readonly logger: Logger;
}

/** What handlers of providers' words work with: they seal, and write down further calls. */
export type HandlerDependencies = Pick<CallDependencies, 'providers' | 'sealer'>;

export interface Intent {
  /** What wants the call: a transaction, a method, a refund. */
  readonly id: string;
  readonly provider: ProviderName;
  readonly request: CallRequest;
  /** Which call of this kind for the intent it is, from one on: a declined one is not asked again under its key. */
  readonly sequence?: number;
  /**
   * From when the recovery makes it, for what nobody makes by themselves: a handler's, a job's. Without it whoever
   * intends it does, and the recovery a minute later.
   */
  readonly recoverFrom?: Date;
}

/** Under whose key requests and webhooks are sealed: they belong to no one person, and are kept for a time. */
export const tellersDesk: KeyOwner = { kind: 'service', id: '00000000-0000-7000-8000-000000000003' };

/** Longer than any call takes with its repetition, so that two never make one call side by side. */
const claimMs = 120_000;
/** How long whoever intended a call has to make it themselves before the recovery does. */
const graceMs = 60_000;
const longestRetryMs = 15 * 60_000;

export const requestPlace = (id: string) => ({ table: 'provider_call', column: 'request', rowId: id });

/** The key that a provider sees: the same for one intent for ever, whoever makes the call. */
export function keyOf({ id, request, sequence = 1 }: Intent): string {
  return `${request.kind.toLowerCase()}-${id}${sequence === 1 ? '' : `-${sequence}`}`;
}

/**
 * Writes down that a call is to be made, in the transaction of the change that wants it: from its commit on the call is
 * made, whatever becomes of this process. Gives the id for `executeCall`. Throws what `accepts` does.
 */
export async function recordIntent(
  tx: Transaction,
  { providers, sealer }: Pick<CallDependencies, 'providers' | 'sealer'>,
  intent: Intent,
): Promise<string> {
  const { request, recoverFrom = new Date(tx.now.getTime() + graceMs) } = intent;
  const provider = providers.of(intent.provider);
  const amount = amountOf(request);
  if (amount && (request.kind === 'CHARGE' || request.kind === 'PAYOUT'))
    provider.accepts(amount, request.kind === 'PAYOUT' ? 'payout' : 'charge');
  const id = newId();
  const sealed = await sealer.seal(tx, tellersDesk, requestPlace(id), encodeRequest(request));
  await tx.query(
    `INSERT INTO provider_call (id, intent_kind, intent_id, provider, key, state, attempts, next_at, created_at, request, amount, currency)
     VALUES ($1, $2, $3, $4, $5, 'INTENDED', 0, $6, $7, $8, $9, $10)`,
    [
      id,
      request.kind,
      intent.id,
      intent.provider,
      keyOf(intent),
      recoverFrom,
      tx.now,
      sealed,
      amount?.minorUnits.toString() ?? null,
      amount?.currency ?? null,
    ],
  );
  return id;
}

/**
 * Makes a call that was intended, and records what came of it together with what follows from it. Outside any
 * transaction. Null where somebody else is making it, or it is made; throws ProviderUnavailable where nobody knows, and
 * the recovery asks again.
 */
export async function executeCall(
  work: UnitOfWork,
  exchange: CallDependencies,
  callId: string,
): Promise<CallOutcome | null> {
  const claimed = await claim(work, exchange, callId);
  if (!claimed) return null;
  const { call, request } = claimed;
  const at = work.now;
  return record(work, exchange, callId, { outcome: await ask(work, exchange, call, request), at });
}

async function ask(
  work: UnitOfWork,
  exchange: CallDependencies,
  call: ProviderCall,
  request: CallRequest,
): Promise<CallOutcome> {
  const provider = exchange.providers.of(call.provider);
  try {
    // Its keys may have run out since it was asked first, so whether it happened is looked up by what it left behind.
    const before = call.attempts > 1 ? await lookUp(provider, call.key, request) : null;
    return before ?? (await make(provider, call.key, request));
  } catch (error) {
    if (hadNoEffect(error)) await giveUp(work, exchange, call.id, error);
    else await putOff(work, call.id);
    throw error;
  }
}

/** Whatever else is thrown, even by code of ours that could not read an answer, may have come after the effect. */
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

/**
 * Records news of a call together with what follows from it, unless what is known is newer: a webhook may have been
 * quicker than the call's own answer. The answer alone says what the provider keeps.
 */
export async function record(
  work: UnitOfWork,
  { handlers }: Pick<CallDependencies, 'handlers'>,
  callId: string,
  news: ProviderUpdate,
): Promise<CallOutcome> {
  await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (isNewer(call, news)) {
      applyUpdate(call, news);
      await handlers.applyOutcome(tx, call, news.outcome);
    } else if (call.fee === null && call.outcome === news.outcome.status) {
      learnFee(call, news.outcome);
      await handlers.applyFee(tx, call);
    }
  });
  return news.outcome;
}

async function putOff(work: UnitOfWork, callId: string): Promise<void> {
  await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (call.state !== 'INTENDED') return;
    call.claimedUntil = null;
    call.nextAt = new Date(tx.now.getTime() + Math.min(1_000 * 2 ** call.attempts, longestRetryMs));
  });
}

/** A call that the provider will not have, for a reason of ours: whoever wanted it is told that it was declined. */
async function giveUp(work: UnitOfWork, exchange: CallDependencies, callId: string, error: unknown): Promise<void> {
  const outcome = { status: 'declined', id: null, reason: 'DECLINED' } as const;
  const code = error instanceof Error ? error.name : 'unknown';
  await work.run(teller, async (tx) => {
    const call = await tx.lock(ProviderCall, callId);
    if (call.state !== 'INTENDED') return;
    applyUpdate(call, { outcome, at: tx.now });
    call.state = 'FAULTED';
    exchange.logger.error(
      { callId, provider: call.provider, kind: call.intentKind, code },
      'A provider would not have a call of ours',
    );
    await exchange.handlers.applyOutcome(tx, call, outcome);
  });
}
