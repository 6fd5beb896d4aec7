import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Caller } from '../callers.ts';
import { asGraphqlError, Unauthenticated } from '../refusals.ts';
import type { RevokedLogins } from './revoked-logins.ts';

/**
 * Refuses what somebody wants to change with a token that outlives its login, and whatever an admin asks with one, before
 * anything of it is resolved. A person's queries pass: they show nothing that was not theirs a moment ago.
 */
export function refuseRevokedWriters<Context extends BaseContext & { readonly caller: Caller | null }>(revoked: RevokedLogins): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, contextValue: { caller } }) {
        if (caller?.kind !== 'person') return;
        if (operation?.operation === 'query' && caller.role !== 'ADMIN') return;
        if (await revoked.has(caller)) throw asGraphqlError(new Unauthenticated('This session has ended. Sign in again.'));
      },
    }),
  };
}
