import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { matrixAccountResolvers } from './resolvers.ts';

/** Which Matrix account is whose. The account itself is kept with the person. */
export const matrixAccounts = defineFeature<Dependencies>({
  name: 'matrix-accounts',
  resolvers: [matrixAccountResolvers],
  otherTables: [
    {
      table: 'matrix_openid_token',
      because: 'hashes of tokens that were used to link an account',
      endOfLife: {
        expired: `used_at < $1::timestamptz - interval '1 day'`,
        because: 'a token lapses after an hour',
      },
    },
  ],
});
