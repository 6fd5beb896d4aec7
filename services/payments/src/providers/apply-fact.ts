import type { Transaction } from '@kindred/database/transaction';
import type { CallDependencies } from './call-dependencies.ts';
import { isNewer, applyUpdate, updateOf } from './outcome-order.ts';
import { ProviderCall } from './provider-call.ts';
import type { KnownProviderEvent } from './provider-event.ts';

/**
 * Applies a provider's fact, from a webhook or a line of its record. Returns false if nothing here matches it; it is
 * then retried. A fact older than the known state changes nothing.
 */
export async function applyFact(
  tx: Transaction,
  { handlers }: Pick<CallDependencies, 'handlers'>,
  event: KnownProviderEvent,
): Promise<boolean> {
  const call = await callOf(tx, event);
  const update = updateOf(event);
  if (!call || !update) return handlers.applyProviderEvent(tx, event, call);
  if (!isNewer(call, update)) return true;
  applyUpdate(call, update);
  await handlers.applyProviderEvent(tx, event, call);
  return true;
}

/** The kind of call that creates the object of a fact. Other calls, such as a cancel, have the same provider id. */
const makers = { charge: 'CHARGE', dispute: 'CHARGE', refund: 'REFUND', payout: 'PAYOUT', method: 'ATTACH' } as const;

/** Our call that created the fact's object: by the key in the fact, else by the provider's id. */
async function callOf(
  tx: Transaction,
  { provider, type, about: { id, key } }: KnownProviderEvent,
): Promise<ProviderCall | null> {
  const intentKind = makers[type.split('.')[0] as keyof typeof makers];
  if (intentKind === undefined) return null;
  return (
    (key === null ? null : await tx.lockOne(ProviderCall, { provider, key })) ??
    tx.lockOne(ProviderCall, { provider, intentKind, providerId: id })
  );
}
