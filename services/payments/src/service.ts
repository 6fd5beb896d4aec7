import { paymentsErasureCompleted } from '@kindred/contracts/payments/erasure-completed';
import { transferCompleted } from '@kindred/contracts/payments/transfer-completed';
import { walletOpened } from '@kindred/contracts/payments/wallet-opened';
import { defineService } from '@kindred/service/define-service';
import { ChronaTransaction } from './chrona/chrona-transaction.ts';
import { chronaLoaders } from './chrona/loaders.ts';
import { chrona } from './chrona/resolvers.ts';
import { environment } from './environment.ts';
import { erase, exportPerson } from './erasure.ts';
import { AccountOwner, LedgerAccount } from './ledger/ledger-account.ts';
import { Ledger1763700000001 } from './migrations/1763700000001-ledger.ts';
import { HeldEntries1763700000002 } from './migrations/1763700000002-held-entries.ts';
import { Wallets1763700000003 } from './migrations/1763700000003-wallets.ts';
import { makeParts } from './parts.ts';
import { isolatedRoles } from './roles.ts';
import { ChronaWallet } from './wallets/chrona-wallet.ts';
import { createWalletWhenUserVerified } from './wallets/create-wallet-when-user-verified.ts';
import { walletLoaders } from './wallets/loaders.ts';
import { wallets } from './wallets/resolvers.ts';

export const loaders = { ...walletLoaders, ...chronaLoaders };

export default defineService({
  name: 'payments',
  schema: new URL('../schema/', import.meta.url),
  environment,
  databaseRoles: isolatedRoles.map((alone) => ({ alone })),
  entities: [LedgerAccount, AccountOwner, ChronaWallet, ChronaTransaction],
  migrations: [Ledger1763700000001, HeldEntries1763700000002, Wallets1763700000003],
  resolvers: [wallets, chrona],
  loaders,
  publishes: [walletOpened, transferCompleted],
  consumers: [createWalletWhenUserVerified],
  refusesRevokedWriters: true,
  jobs: [],
  retention: [],
  parts: makeParts,
  erased: paymentsErasureCompleted,
  erase,
  holds: 'Your Chrona wallet, and what is in it.',
  export: exportPerson,
});
