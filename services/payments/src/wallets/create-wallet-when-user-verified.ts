import { userVerified } from '@kindred/contracts/identity/user-verified';
import { walletOpened } from '@kindred/contracts/payments/wallet-opened';
import { wasErased } from '@kindred/service/erased-people';
import { when } from '@kindred/service/when';
import { ensurePersonAccount } from '../ledger/accounts.ts';
import { ChronaWallet } from './chrona-wallet.ts';

/**
 * Every verified person has a wallet, and one. The unique user id makes a second event harmless even without the inbox,
 * and one that comes again when its person is erased makes none.
 */
export const createWalletWhenUserVerified = when(userVerified, 'create-wallet', async ({ data: { userId } }, tx) => {
  if (await wasErased(tx, userId)) return;
  const wallet = ChronaWallet.open(userId, await ensurePersonAccount(tx, userId, 'CHRONA_WALLET', 'CHRONA'), tx.now);
  if (!(await tx.insertIfAbsent(wallet))) return;
  tx.publish(walletOpened, wallet, { walletId: wallet.id, userId });
});
