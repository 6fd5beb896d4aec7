import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { Caller, PersonCaller } from '../callers.ts';
import { asGraphqlError, ServiceUnavailable, Unauthenticated } from '../refusals.ts';
import type { LoginStates } from './login-states.ts';
import type { RevocationNews } from './revocation-news.ts';
import type { RevokedLogins } from './revoked-logins.ts';

export interface Revocation {
  readonly revoked: RevokedLogins;
  readonly news: Pick<RevocationNews, 'isCurrent'>;
  readonly logins: LoginStates;
}

interface Request extends BaseContext {
  caller: Caller | null;
  /** Gives the caller the role of the moment, or none that counts where identity is away (`unknown`). */
  assumeRole(role: PersonCaller['role'] | 'unknown'): Caller | null;
}

/**
 * Refuses what a person wants to change with a token that outlives its login, before anything of it is resolved. The
 * service's own list of revocations decides while its news is at most 10 s old; after that identity is asked, and
 * without identity the change is refused with `SERVICE_UNAVAILABLE`. A person's queries pass: they show nothing that
 * was not theirs a moment ago.
 *
 * A request with an admin's token always asks identity, whatever it wants. It has the role of the moment: a demoted
 * admin is FORBIDDEN what admins may. Without identity it is a person's request, and what needs an admin is
 * `SERVICE_UNAVAILABLE`.
 */
export function refuseRevokedWriters<Context extends Request>({
  revoked,
  news,
  logins,
}: Revocation): ApolloServerPlugin<Context> {
  async function refuseRevoked(caller: PersonCaller): Promise<void> {
    if (await revoked.has(caller)) throw ended();
  }

  async function ask(caller: PersonCaller): Promise<PersonCaller['role']> {
    const { isInForce, role } = await logins.of(caller);
    if (!isInForce || role === null) throw ended();
    return role;
  }

  async function judge(caller: PersonCaller, writes: boolean, context: Context): Promise<void> {
    await refuseRevoked(caller);
    if (caller.role === 'ADMIN') {
      const role = await ask(caller).catch((error: unknown) => {
        if (error instanceof ServiceUnavailable) return 'unknown' as const;
        throw error;
      });
      context.caller = context.assumeRole(role);
      if (role !== 'unknown') return;
    }
    if (writes && !(await news.isCurrent())) await ask(caller);
  }

  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, contextValue }) {
        const { caller } = contextValue;
        if (caller?.kind !== 'person') return;
        const writes = operation?.operation !== 'query';
        if (!writes && caller.role !== 'ADMIN') return;
        await judge(caller, writes, contextValue).catch((error: unknown) => Promise.reject(asGraphqlError(error)));
      },
    }),
  };
}

function ended(): Unauthenticated {
  return new Unauthenticated('This session has ended. Sign in again.');
}
