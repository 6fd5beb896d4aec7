import { defineFeature } from '@kindred/service/features/define-feature';
import { usernameResolvers } from './resolvers.ts';

/** User names: how one looks, holding one, changing it, and finding a person by it. */
export const usernames = defineFeature({
  name: 'usernames',
  resolvers: [usernameResolvers],
  personalData: [
    {
      table: 'held_username',
      kind: 'HELD_USERNAME',
      what: 'User names that were asked for or given up, with a keyed hash of who holds them.',
      class: 'INTERNAL',
      purpose: 'LEGITIMATE_INTEREST',
      owner: { holder: ['addressKey', 'personKey'], skeleton: ['usernameSkeleton'] },
      archive: { leftOut: 'says nothing that the account does not' },
      endOfLife: { expired: 'until < $1', because: 'a name is held for 7 days' },
    },
  ],
  securityEvents: { changeUsername: null },
});
