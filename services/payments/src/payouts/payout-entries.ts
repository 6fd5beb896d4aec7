import type { Transaction } from '@kindred/database/transaction';
import { ensureNamedAccount } from '../ledger/accounts.ts';
import { movement } from '../ledger/entry.ts';
import { post } from '../ledger/post.ts';
import { debitedBy } from '../ledger/read-entry.ts';
import { atProvider, payoutsUnderWay } from '../transactions/accounts.ts';
import { postToPayee } from '../transactions/debts.ts';
import type { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { payoutProvider } from './payee-account.ts';

/** Posts a payout that the provider has sent to the bank. */
export async function postPaid(tx: Transaction, { id, amount, currency }: PaymentTransaction): Promise<void> {
  const [from, to] = [
    await ensureNamedAccount(tx, payoutsUnderWay(currency)),
    await ensureNamedAccount(tx, atProvider(payoutProvider, currency)),
  ];
  await post(tx, {
    kind: 'PAID_OUT',
    type: 'PAYOUT',
    once: `paid-out:${id}`,
    legs: movement(from, to, currency, amount),
  });
}

/** Posts a payout's money back to its payee: from the payouts under way, or from the provider if it had been paid. */
export async function postReturned(tx: Transaction, payout: PaymentTransaction, paid: boolean): Promise<void> {
  const { id, amount, currency } = payout;
  const from = await ensureNamedAccount(tx, paid ? atProvider(payoutProvider, currency) : payoutsUnderWay(currency));
  const accountId = await findDebitedAccount(tx, payout);
  await postToPayee(
    tx,
    { accountId, currency, amount },
    {
      kind: 'PAYOUT_RETURNED',
      type: 'PAYOUT',
      once: `payout-returned:${id}`,
      legs: movement(from, accountId, currency, amount),
    },
  );
}

/** The account that the payout was taken from. It is found even after its owner was erased. */
async function findDebitedAccount(tx: Transaction, { id, entryId }: PaymentTransaction): Promise<string> {
  const debited = entryId === null ? undefined : await debitedBy(tx, entryId);
  if (debited === undefined) throw new Error(`Nothing was taken for payout ${id}.`);
  return debited;
}
