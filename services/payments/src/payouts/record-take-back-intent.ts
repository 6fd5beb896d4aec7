import type { Transaction } from '@kindred/database/transaction';
import type { ProviderDependencies } from '../providers/call-dependencies.ts';
import { recordIntent } from '../providers/record-intent.ts';
import type { PaymentTransaction } from '../transactions/payment-transaction.ts';
import { accountPlace, payoutProvider, PayeeAccount } from './payee-account.ts';

const firstWaitMs = 60 * 60_000;
const longestWaitMs = 24 * 60 * 60_000;

/**
 * Records the call that takes a payout's money back from the payee's account at the provider. The first call is made at
 * once; later ones wait, each under a new key. `payoutKey` is the key of the payout. Only the teller does this.
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

/**
 * The payee's account at the provider; empty for an erased payee. The provider finds the transfer by the payout's key.
 */
async function payeeOf(tx: Transaction, sealer: ProviderDependencies['sealer'], userId: string): Promise<string> {
  const theirs = await tx.findOne(PayeeAccount, { userId, provider: payoutProvider });
  return theirs?.account ? sealer.open(tx, accountPlace(theirs.id), theirs.account) : '';
}
