import { paymentsErasureCompleted } from '@kindred/contracts/payments/erasure-completed';
import { walletOpened } from '@kindred/contracts/payments/wallet-opened';
import { defineService } from '@kindred/service/define-service';
import { environment } from './environment.ts';
import { erase, exportPerson } from './erasure.ts';
import { LedgerAccount } from './ledger/ledger-account.ts';
import { Wallets1763700000001 } from './migrations/1763700000001-wallets.ts';
import { ChronaWallet } from './wallets/chrona-wallet.ts';
import { createWalletWhenUserVerified } from './wallets/create-wallet-when-user-verified.ts';
import { walletLoaders } from './wallets/loaders.ts';
import { wallets } from './wallets/resolvers.ts';

export const loaders = { ...walletLoaders };

export default defineService({
  name: 'payments',
  schema: new URL('../schema/', import.meta.url),
  environment,
  entities: [LedgerAccount, ChronaWallet],
  migrations: [Wallets1763700000001],
  resolvers: [wallets],
  loaders,
  publishes: [walletOpened],
  consumers: [createWalletWhenUserVerified],
  refusesRevokedWriters: true,
  jobs: [],
  retention: [],
  parts: () => null,
  erased: paymentsErasureCompleted,
  erase,
  holds: 'Your Chrona wallet, and what is in it.',
  export: exportPerson,
});
