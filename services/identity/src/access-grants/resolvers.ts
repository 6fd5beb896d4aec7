import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { createPersonalToken } from './create-personal-token.ts';
import type { accessGrantLoaders } from './loaders.ts';
import { revokeAccessGrant } from './revoke-access-grant.ts';
import { nameOfScope, scopesByName } from './scope-values.ts';

export const accessGrantResolvers: Resolvers<Context<typeof accessGrantLoaders>> = {
  Mutation: {
    createPersonalToken: (_, { input }, { work, dependencies, freshPerson }) =>
      createPersonalToken(work, dependencies, freshPerson(), {
        ...input,
        scopes: input.scopes.map((name) => scopesByName[name]),
      }),
    revokeAccessGrant: async (_, { input }, { work, person }) => ({
      accessGrant: await revokeAccessGrant(work, person(), input.id),
    }),
  },
  AccessGrant: {
    scopes: ({ scopes }) => scopes.map(nameOfScope),
  },
  User: {
    accessGrants: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.accessGrantsOf.load(id)),
  },
};
