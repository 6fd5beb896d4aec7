import type { Transaction } from '@kindred/database/transaction';
import type { ProviderCall } from '../providers/provider-call.ts';
import type { KnownProviderEvent } from '../providers/provider-event.ts';
import type { Desk } from './desk.ts';
import { tellDispute } from './dispute-changed.ts';
import { holdPayment } from './hold.ts';
import { holdDisputed, releaseHeld } from './hold-disputed.ts';
import { lose } from './lose.ts';
import type { DisputeStatus, PaymentTransaction } from './payment-transaction.ts';
import { winBack } from './win-back.ts';

export type DisputeEvent = Extract<KnownProviderEvent, { type: `dispute.${string}` }>;

const statuses = { 'dispute.opened': 'OPEN', 'dispute.won': 'WON', 'dispute.lost': 'LOST' } as const;

/**
 * What became of a dispute, in whatever order it is told. Answers whether it is done with: one about a charge that is not known to be
 * paid is told again later, since it must have been.
 */
export async function applyDispute(tx: Transaction, desk: Desk, event: DisputeEvent, call: ProviderCall | null): Promise<boolean> {
  const payment = call?.intentKind === 'CHARGE' ? await holdPayment(tx, call.intentId) : null;
  if (!payment || payment.entryId === null) return false;
  const status = statuses[event.type];
  // Of one whose money never came, whatever the bank said first, there is nothing to dispute.
  if (payment.isReturned || !isLater(payment, status, event.at)) return true;
  const before = payment.disputeStatus;
  payment.disputed = disputedOf(payment, event);
  if (status === 'LOST') await lose(tx, payment, event.at);
  else if (payment.isLost) await winBack(tx, desk, payment, event.at);
  else await standsAs(tx, payment, status, event.at);
  tellDispute(tx, payment, before);
  return true;
}

/** What is disputed is held, and is its payee's again with the word that they won. */
async function standsAs(tx: Transaction, payment: PaymentTransaction, status: 'OPEN' | 'WON', at: Date): Promise<void> {
  Object.assign(payment, { disputeStatus: status, disputedAt: at, lostAt: null } satisfies Partial<PaymentTransaction>);
  await (status === 'OPEN' ? holdDisputed : releaseHeld)(tx, payment, at);
}

/** In the payment's currency; null where it is all of it, or where that cannot be told. */
function disputedOf({ currency, amount }: PaymentTransaction, { amount: disputed }: DisputeEvent): bigint | null {
  return disputed.currency === currency && disputed.minorUnits > 0n && disputed.minorUnits < amount ? disputed.minorUnits : null;
}

/** The later one counts, and of one moment the end. What is lost is only ever won back. */
function isLater({ disputeStatus: known, disputedAt, isLost }: Pick<PaymentTransaction, 'disputeStatus' | 'disputedAt' | 'isLost'>, status: DisputeStatus, at: Date): boolean {
  if (known === null || disputedAt === null) return true;
  if (known === status || (isLost && status !== 'WON')) return false;
  return at.getTime() > disputedAt.getTime() || (at.getTime() === disputedAt.getTime() && known === 'OPEN');
}
