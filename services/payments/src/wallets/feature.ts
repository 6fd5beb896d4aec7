import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { ChronaWallet } from './chrona-wallet.ts';
import { createWalletWhenUserVerified } from './create-wallet-when-user-verified.ts';
import { exportWallet } from './export-wallet.ts';
import { walletLoaders } from './loaders.ts';
import { walletResolvers } from './resolvers.ts';

/** A person’s Chrona wallet. */
export const wallets = defineFeature<Dependencies, typeof walletLoaders>({
  name: 'wallets',
  entities: [ChronaWallet],
  resolvers: [walletResolvers],
  loaders: walletLoaders,
  consumers: [createWalletWhenUserVerified],
  // Locked first, as by everything else that moves Chrona.
  beforeErasure: async ({ tx, userId }) => void (await tx.lockOne(ChronaWallet, { userId })),
  personalData: [
    {
      table: 'chrona_wallet',
      kind: 'WALLET',
      what: 'A person’s Chrona wallet.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { as: 'wallet', read: exportWallet },
    },
  ],
});
