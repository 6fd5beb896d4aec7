import { newId } from '@kindred/contracts/uuid';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { ensureNamedAccount, ensurePersonAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Money } from '../providers/amounts.ts';
import { moneyAmount } from '../providers/currencies.ts';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import { payable, payoutsUnderWay } from '../transactions/accounts.ts';
import { executeNow } from '../providers/execute-now.ts';
import { buildDebtPayment } from '../transactions/debts.ts';
import { newTransaction } from '../transactions/new-transaction.ts';
import type { PaymentTransaction } from '../transactions/payment-transaction.ts';
import type { Started } from '../transactions/start-payment.ts';
import { accountPlace, payoutProvider, PayeeAccount } from './payee-account.ts';
import { NoPayoutAccount } from './refusals.ts';

export interface PayOutInput {
  readonly idempotencyKey: string;
  readonly amount: Money;
}

/**
 * Sends an amount of a person's balance to their bank, and returns the transaction's id. The person's debt is paid
 * first. The amount leaves the balance at once, so that two payouts never take more than there is. It returns to the
 * balance if the provider or the bank refuses it.
 * @throws {InvalidAmount} @throws {CurrencyUnknown} @throws {NoPayoutAccount} @throws {InsufficientFunds} @throws
 * {AmountNotAccepted} @throws {NotOffered}
 */
export async function payOut(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: PayOutInput,
): Promise<string> {
  const { transactionId, callId } = await idempotent(
    work,
    person,
    { operation: 'payOut', key: input.idempotencyKey, request: input },
    (tx) => startPayout(tx, dependencies, person, input.amount),
  );
  await executeNow(work, dependencies, callId);
  return transactionId;
}

/**
 * Begins a payout in the caller's unit of work. `executeNow` makes its call after the commit, or the recovery does.
 * @throws what `payOut` throws
 */
export async function startPayout(
  tx: Transaction,
  dependencies: ProviderDependencies,
  person: Person,
  asked: Money,
): Promise<Started> {
  const amount = moneyAmount(asked);
  const id = newId();
  const callId = await recordIntent(tx, dependencies, {
    id,
    provider: payoutProvider,
    request: { kind: 'PAYOUT', amount, payee: await payeeOf(tx, dependencies, person) },
  });
  const payout = tx.add(
    newTransaction(
      { id, type: 'PAYOUT', amount, userId: person.id, payeeId: null, provider: payoutProvider, callId },
      tx.now,
    ),
  );
  payout.entryId = await takeFromBalance(tx, payout);
  return { transactionId: id, callId };
}

async function payeeOf(tx: Transaction, { sealer, providers }: ProviderDependencies, person: Person): Promise<string> {
  providers.of(payoutProvider);
  const mine = await tx.findOne(PayeeAccount, { userId: person.id, provider: payoutProvider });
  if (!mine?.account) throw new NoPayoutAccount();
  return sealer.open(tx, accountPlace(mine.id), mine.account);
}

async function takeFromBalance(
  tx: Transaction,
  { id, userId, amount, currency }: PaymentTransaction,
): Promise<string | null> {
  const [from, to] = [
    await ensurePersonAccount(tx, userId, payable, currency),
    await ensureNamedAccount(tx, payoutsUnderWay(currency)),
  ];
  const posted = await post(tx, ...(await buildDebtPayment(tx, from, currency)), {
    kind: 'PAYOUT',
    once: `payout:${id}`,
    legs: movement(from, to, currency, amount),
  });
  return posted.at(-1)?.id ?? null;
}
