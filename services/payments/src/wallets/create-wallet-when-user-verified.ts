import { userVerified } from '@kindred/contracts/identity/user-verified';
import { walletOpened } from '@kindred/contracts/payments/wallet-opened';
import { newId } from '@kindred/contracts/uuid';
import { wasErased } from '@kindred/service/erased-people';
import { when } from '@kindred/service/when';
import { LedgerAccount } from '../ledger/ledger-account.ts';
import { ChronaWallet } from './chrona-wallet.ts';

/**
 * Every verified person has a wallet, and one. The unique user id makes a second event harmless even without the inbox, and one
 * that comes again when its person is erased makes none. The account comes last, so that a refused wallet leaves none behind.
 */
export const createWalletWhenUserVerified = when(userVerified, 'create-wallet', async ({ data: { userId } }, tx) => {
  if (await wasErased(tx, userId)) return;
  const wallet = ChronaWallet.open(userId, newId(), tx.now);
  if (!(await tx.insertIfAbsent(wallet))) return;
  tx.add(LedgerAccount.ofPerson(wallet.accountId, 'CHRONA', tx.now));
  tx.publish(walletOpened, wallet, { walletId: wallet.id, userId });
});
