import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { LedgerAccount } from '../ledger/ledger-account.ts';
import { ChronaWallet } from './chrona-wallet.ts';

export const walletLoaders = {
  /** Row-level security answers with the caller's own wallet alone. */
  wallet: oneByKey(
    (tx, ids: readonly string[]) => tx.find(ChronaWallet, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** Row-level security answers with the asker's own wallet alone, whichever are asked for. */
  walletOfUser: oneByKey(
    (tx, userIds: readonly string[]) => tx.find(ChronaWallet, { userId: In(userIds) }),
    (wallet) => wallet.userId,
  ),
  account: oneByKey(
    (tx, ids: readonly string[]) => tx.find(LedgerAccount, { id: In(ids) }),
    (account) => account.id,
  ),
};
