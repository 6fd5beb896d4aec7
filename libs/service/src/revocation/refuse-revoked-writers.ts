import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { AgentCaller, Caller, PersonCaller } from '../callers.ts';
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
  /** Replaces the token's role by the current one; `unknown` if identity is away. */
  assumeRole(role: PersonCaller['role'] | 'unknown'): Caller | null;
}

/**
 * Refuses a person's mutation whose login was revoked, before any field is resolved. The service's own list of
 * revocations decides if it was current within the last 10 s. Otherwise the service asks identity. If identity is away
 * too, the mutation is `SERVICE_UNAVAILABLE`. Queries pass: they show only what the person could see a moment ago.
 *
 * An agent's mutation is judged by the list alone. If the list is not current, it is `SERVICE_UNAVAILABLE`.
 *
 * For an admin's token, the service asks identity about every request, queries too. The request gets the current role,
 * so a demoted admin is FORBIDDEN. If identity is away, the request counts as a person's, and anything that needs an
 * admin is `SERVICE_UNAVAILABLE`.
 */
export function refuseRevokedWriters<Context extends Request>({
  revoked,
  news,
  logins,
}: Revocation): ApolloServerPlugin<Context> {
  async function refuseRevoked(caller: PersonCaller | AgentCaller): Promise<void> {
    if (await revoked.has(caller)) throw ended();
  }

  async function ask(caller: PersonCaller): Promise<PersonCaller['role']> {
    const { isInForce, role } = await logins.of(caller);
    if (!isInForce || role === null) throw ended();
    return role;
  }

  async function judgeAgent(caller: AgentCaller): Promise<void> {
    await refuseRevoked(caller);
    if (!(await news.isCurrent())) throw new ServiceUnavailable(new Error('There is no news of revocations.'));
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
        const writes = operation?.operation !== 'query';
        if (caller?.kind === 'agent' && writes)
          await judgeAgent(caller).catch((error: unknown) => Promise.reject(asGraphqlError(error)));
        if (caller?.kind !== 'person') return;
        if (!writes && caller.role !== 'ADMIN') return;
        await judge(caller, writes, contextValue).catch((error: unknown) => Promise.reject(asGraphqlError(error)));
      },
    }),
  };
}

function ended(): Unauthenticated {
  return new Unauthenticated('This session has ended. Sign in again.');
}
