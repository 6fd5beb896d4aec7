import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import type { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { accountPlace, payoutProvider, PayeeAccount } from './payee-account.ts';

const firstWaitMs = 60 * 60_000;
const longestWaitMs = 24 * 60 * 60_000;

/**
 * Has the provider bring back what lies with a payee's account: at once, and where that was declined, later and under a
 * key of its own. `payoutKey` is the key of the payout that it was sent with. Only the teller does this.
 */
export async function recordTakeBackIntent(
  tx: Transaction,
  { providers, sealer }: ProviderDependencies,
  payout: PaymentTransaction,
  payoutKey: string,
): Promise<void> {
  const request = {
    kind: 'TAKE_BACK',
    amount: payout.money,
    payee: await payeeOf(tx, sealer, payout.userId),
    payoutKey,
  } as const;
  const waitMs = payout.attempts === 1 ? 0 : Math.min(firstWaitMs * 2 ** (payout.attempts - 2), longestWaitMs);
  const recoverFrom = new Date(tx.now.getTime() + waitMs);
  await recordIntent(
    tx,
    { providers, sealer },
    { id: payout.id, provider: payoutProvider, request, sequence: payout.attempts, recoverFrom },
  );
}

/** The provider finds the transfer by the payout's key; of a payee who is gone no more is known. */
async function payeeOf(tx: Transaction, sealer: ProviderDependencies['sealer'], userId: string): Promise<string> {
  const theirs = await tx.findOne(PayeeAccount, { userId, provider: payoutProvider });
  return theirs?.account ? sealer.open(tx, accountPlace(theirs.id), theirs.account) : '';
}
