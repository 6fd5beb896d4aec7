import { newId } from '@kindred/contracts/uuid';
import { isUniqueViolation } from '@kindred/database/conflict';
import type { Transaction } from '@kindred/database/transaction';
import type { Person } from '@kindred/service/callers';
import { wordsIn } from '../chrona/seal-words.ts';
import { lockChargeableMethod } from '../methods/lock-chargeable-method.ts';
import { refuseTryingCards } from '../methods/refuse-trying-cards.ts';
import type { Money } from '../providers/amounts.ts';
import { moneyAmount } from '../providers/currencies.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import { newTransaction } from './new-transaction.ts';
import { descriptionOf } from './sealed-places.ts';
import { PayingYourself, PaymentUnderWay } from './refusals.ts';

/** A payment to begin. The caller has checked that it is owed, and that the payee can be reached. */
export interface AskedPayment {
  readonly type: 'EVENT_PAYMENT' | 'SPLIT_PAYMENT';
  readonly amount: Money;
  readonly payeeId: string;
  /** Null for the payer's default. */
  readonly paymentMethodId: string | null;
  /** The address that the payer returns to from their bank's page, as `returnUrlOf` returned it. */
  readonly returnUrl: string;
  readonly eventId?: string | null;
  readonly splitId?: string | null;
  readonly shareId?: string | null;
  /** The payer's words, up to 500 characters; kept sealed. */
  readonly description?: string | null | undefined;
}

/** A transaction that has begun, and its call. `executeNow` makes the call after the commit. */
export type Started = { readonly transactionId: string; readonly callId: string };

/**
 * Begins a payment in the caller's unit of work. `executeNow` makes its call after the commit, or the recovery does.
 * @throws {PayingYourself} @throws {InvalidAmount} @throws {CurrencyUnknown} @throws {AmountNotAccepted} @throws
 * {InvalidText}
 * @throws {PaymentUnderWay} if the share or event is paid, or is being paid
 * @throws {TooManyDeclines} @throws {TooManyAtOnce} and what `lockChargeableMethod` throws
 */
export async function startPayment(
  tx: Transaction,
  dependencies: ProviderDependencies,
  person: Person,
  asked: AskedPayment,
): Promise<Started> {
  const { type, payeeId, returnUrl, eventId = null, splitId = null, shareId = null } = asked;
  if (payeeId === person.id) throw new PayingYourself();
  const amount = moneyAmount(asked.amount);
  const words = wordsIn(asked.description, 'description');
  const method = await lockChargeableMethod(tx, dependencies, person, asked.paymentMethodId);
  if (method.provider !== 'MANUAL') await refuseTryingCards(tx, person.id);
  const id = newId();
  const request = { kind: 'CHARGE', amount, method: method.token, returnUrl } as const;
  const callId = await recordIntent(tx, dependencies, { id, provider: method.provider, request });
  const payment = newTransaction(
    {
      id,
      type,
      amount,
      userId: person.id,
      payeeId,
      provider: method.provider,
      callId,
      paymentMethodId: method.id,
      eventId,
      splitId,
      shareId,
    },
    tx.now,
  );
  if (words !== null)
    payment.description = await dependencies.sealer.seal(
      tx,
      { kind: 'person', id: person.id },
      descriptionOf(id),
      words,
    );
  tx.add(payment);
  await tx.flush().catch((error: unknown) => {
    throw isUniqueViolation(error, 'one_payment_for_a_share') || isUniqueViolation(error, 'one_payment_for_an_event')
      ? new PaymentUnderWay()
      : error;
  });
  return { transactionId: id, callId };
}
