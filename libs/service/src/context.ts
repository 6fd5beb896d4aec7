import type { Actor } from '@kindred/database/actor';
import type { Cursors } from '@kindred/database/pages';
import { Reads } from '@kindred/database/reads';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BaseContext } from '@apollo/server';
import {
  actorOf,
  adminOf,
  personOf,
  serviceOf,
  type Admin,
  type Caller,
  type Person,
  type PersonCaller,
} from './callers.ts';
import { isFresh, refuseStale } from './fresh-sign-in.ts';
import { forgetAll, makeLoaders, type LoaderFactories, type LoadersOf } from './loaders.ts';
import { ServiceUnavailable, TokenExpired } from './refusals.ts';
import { RequestSecurity } from './security/request-security.ts';
import type { SecurityLog } from './security/security-log.ts';

/** What a resolver is given. It takes the actor it needs, calls one operation or loader, and returns the result. */
export interface ServiceContext<Parts, Factories extends LoaderFactories> extends BaseContext {
  readonly work: UnitOfWork;
  readonly reads: Reads;
  readonly loaders: LoadersOf<Factories>;
  readonly cursors: Cursors;
  readonly parts: Parts;
  /** Who asks, or null without a token, and with one that has expired: nothing is refused to that but what needs somebody. */
  caller: Caller | null;
  readonly actor: Actor;
  /** Where the request came from, as limits count it: an IPv4 address, or a /64 of IPv6. */
  readonly callerAddress: string;
  /** The security log, with this request's caller and network. */
  readonly security: RequestSecurity;
  /** The person who is signed in, or `UNAUTHENTICATED`. */
  person(): Person;
  /**
   * The person who is signed in and proved it a moment ago, or `UNAUTHENTICATED` or `SIGN_IN_AGAIN`: for what a stolen
   * token must not do.
   */
  freshPerson(): Person;
  /** The person who is signed in, or null; `UNAUTHENTICATED` all the same for whoever sends a token that has expired. */
  personIfAny(): Person | null;
  /**
   * The admin who is signed in, or `UNAUTHENTICATED` or `FORBIDDEN`; `SERVICE_UNAVAILABLE` where the role of the moment
   * is not known.
   */
  admin(): Admin;
  /** The same for what an admin cannot undo; also `SIGN_IN_AGAIN` without a fresh proof. */
  freshAdmin(): Admin;
  /** The admin who is signed in, or null; `SERVICE_UNAVAILABLE` where the role of the moment is not known. */
  adminIfAny(): Admin | null;
  /**
   * Gives the caller the role of the moment instead of the token's, before anything is resolved. Without it (`unknown`)
   * the caller is a person for this request, and what needs an admin is refused.
   */
  assumeRole(role: PersonCaller['role'] | 'unknown'): Caller | null;
  /** The service that asks with this scope, or `UNAUTHENTICATED` or `FORBIDDEN`. */
  service(scope: string): Actor;
}

export interface ContextOptions<Parts, Factories extends LoaderFactories> {
  readonly work: UnitOfWork;
  readonly loaders: Factories;
  readonly cursors: Cursors;
  readonly parts: Parts;
  readonly caller: Caller | TokenExpired | null;
  /** Whether the service has the role of the moment for admins. Without it a token's word would do for 15 minutes. */
  readonly checksAdmins: boolean;
  readonly callerAddress: string;
  readonly security: SecurityLog;
  /** How old the last proof of a person may be where a fresh one is needed, in milliseconds. */
  readonly freshForMs: number;
}

export function makeContext<Parts, Factories extends LoaderFactories>(options: ContextOptions<Parts, Factories>): ServiceContext<Parts, Factories> {
  const { cursors, parts, callerAddress, freshForMs } = options;
  let caller = options.caller instanceof TokenExpired ? null : options.caller;
  let isRoleKnown = true;
  /** Who is needed, and sent a token that was good once, is to hear that it has ended, and not only that nobody is signed in. */
  const needed = () => {
    if (options.caller instanceof TokenExpired) throw options.caller;
    return caller;
  };
  const security = new RequestSecurity(options.security, caller, callerAddress);
  /** The caller, if their last proof is recent enough; a caller without the right to ask hears of that first. */
  const fresh = <Who>(who: () => Who): Who => {
    const found = who();
    refuseStale(caller, options.work.now, freshForMs);
    return found;
  };
  const person = (): Person => ({
    ...personOf(needed()),
    isFresh: caller?.kind === 'person' && isFresh(caller, options.work.now, freshForMs),
  });
  const admin = (): Admin => {
    // A mistake of the service, which its first test of such a field shows: it is told to admins as a fault.
    if (!options.checksAdmins)
      throw new Error('A service that asks for admins sets refusesRevokedWriters in its definition.');
    if (!isRoleKnown)
      throw new ServiceUnavailable(new Error('Identity could not be asked whether the caller is an admin.'));
    const asking = adminOf(needed());
    security.usedAdminRight = true;
    return asking;
  };
  const actor = actorOf(caller);
  const reads = new Reads(options.work, actor);
  const loaders = makeLoaders(options.loaders, reads, { actor, work: options.work, parts });
  const work = new UnitOfWork({ ...options.work.options, onCommitted: () => forgetAll(loaders as LoadersOf<LoaderFactories>) });
  return {
    work, reads, loaders, cursors, parts, caller, actor, callerAddress, security,
    person,
    freshPerson: () => fresh(person),
    personIfAny: () => (needed()?.kind === 'person' ? personOf(caller) : null),
    admin,
    freshAdmin: () => fresh(admin),
    adminIfAny: () => (isRoleKnown && !(caller?.kind === 'person' && caller.role === 'ADMIN') ? null : admin()),
    assumeRole(role) {
      isRoleKnown = role !== 'unknown';
      if (caller?.kind === 'person') caller = { ...caller, role: role === 'unknown' ? 'USER' : role };
      return caller;
    },
    service: (scope) => serviceOf(needed(), scope),
  };
}
