import type { Transaction } from '@kindred/database/transaction';
import type { Exchange } from './foreign-call.ts';
import { isNewer, learn, newsOf } from './outcome-order.ts';
import { ProviderCall } from './provider-call.ts';
import type { KnownProviderEvent } from './provider-event.ts';

/**
 * Does what follows from a fact that a provider told, by a webhook or by a line of its record. Answers whether it is
 * done with; one about nothing known here is to be tried again. A fact that is older than what is known changes
 * nothing.
 */
export async function applyFact(
  tx: Transaction,
  { handlers }: Pick<Exchange, 'handlers'>,
  event: KnownProviderEvent,
): Promise<boolean> {
  const call = await callOf(tx, event);
  const news = newsOf(event);
  if (!call || !news) return handlers.applyProviderEvent(tx, event, call);
  if (!isNewer(call, news)) return true;
  learn(call, news);
  await handlers.applyProviderEvent(tx, event, call);
  return true;
}

/** Which of our calls makes what a fact is about; others, such as one that cancels, carry its id too. */
const makers = { charge: 'CHARGE', dispute: 'CHARGE', refund: 'REFUND', payout: 'PAYOUT', method: 'ATTACH' } as const;

/** The call of ours that the fact follows from: by the key that it carries, else by the provider's id. */
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
