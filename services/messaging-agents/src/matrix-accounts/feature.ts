import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { matrixAccountResolvers } from './resolvers.ts';

/** Which Matrix account is whose, and was before. The account that is linked now is kept with the person. */
export const matrixAccounts = defineFeature<Dependencies>({
  name: 'matrix-accounts',
  resolvers: [matrixAccountResolvers],
  personalData: [
    {
      table: 'former_account',
      kind: 'FORMER_MATRIX_ACCOUNT',
      what: 'The Matrix accounts that a person has unlinked, so that bans and removals still apply to them.',
      class: 'INTERNAL',
      purpose: 'LEGITIMATE_INTEREST',
      owner: 'user_id',
      archive: {
        as: 'formerMatrixAccounts',
        fields: { matrixId: 'matrix_id', unlinkedAt: 'unlinked_at' },
        order: 'unlinked_at',
      },
      endOfLife: {
        expired: `unlinked_at < $1::timestamptz - interval '1 year'
          AND NOT EXISTS (SELECT FROM exclusion e WHERE e.user_id = former_account.user_id)`,
        because: 'a removal counts for a year, and a ban until it is lifted',
      },
    },
  ],
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
