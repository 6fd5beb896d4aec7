import type { Actor } from '@kindred/database/actor';
import type { Cursors } from '@kindred/database/pages';
import { Reads } from '@kindred/database/reads';
import { UnitOfWork } from '@kindred/database/unit-of-work';
import type { BaseContext } from '@apollo/server';
import {
  actorOf,
  adminOf,
  personBehind,
  personOf,
  serviceOf,
  subjectOf,
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
export interface RequestContext<Dependencies, Factories extends LoaderFactories> extends BaseContext {
  readonly work: UnitOfWork;
  readonly reads: Reads;
  readonly loaders: LoadersOf<Factories>;
  readonly cursors: Cursors;
  readonly dependencies: Dependencies;
  /**
   * The caller. Null without a token, or with one that has expired: only fields that need a caller refuse such a
   * request.
   */
  caller: Caller | null;
  readonly actor: Actor;
  /** The caller's IPv4 address, or their /64 of IPv6: the unit that limits count. */
  readonly callerAddress: string;
  /** The security log, with this request's caller and network. */
  readonly security: RequestSecurity;
  /** The person who is signed in, or `UNAUTHENTICATED`. */
  person(): Person;
  /**
   * The signed-in person, if their last proof of identity is recent; else `UNAUTHENTICATED` or `SIGN_IN_AGAIN`. Use it
   * for what a stolen token must not do.
   */
  freshPerson(): Person;
  /**
   * The signed-in person, or null without a token. A token that has expired is refused with `UNAUTHENTICATED`.
   */
  personIfAny(): Person | null;
  /**
   * The signed-in admin, or `UNAUTHENTICATED` or `FORBIDDEN`. `SERVICE_UNAVAILABLE` if identity could not confirm the
   * role.
   */
  admin(): Admin;
  /**
   * Like `admin()`, for actions that an admin cannot undo. Also refuses with `SIGN_IN_AGAIN` without a recent proof.
   */
  freshAdmin(): Admin;
  /** The signed-in admin, or null. `SERVICE_UNAVAILABLE` if identity could not confirm the role. */
  adminIfAny(): Admin | null;
  /**
   * Replaces the token's role by the current one, before any field is resolved. With `unknown` the caller counts as a
   * person for this request, and anything that needs an admin is refused.
   */
  assumeRole(role: PersonCaller['role'] | 'unknown'): Caller | null;
  /** The service that asks with this scope, or `UNAUTHENTICATED` or `FORBIDDEN`. */
  service(scope: string): Actor;
  /** Lets the agent that asks act as its person. Until then it counts as not signed in. */
  admitAgent(): void;
}

export interface ContextOptions<Dependencies, Factories extends LoaderFactories> {
  readonly work: UnitOfWork;
  readonly loaders: Factories;
  readonly cursors: Cursors;
  readonly dependencies: Dependencies;
  readonly caller: Caller | TokenExpired | null;
  /** Whether the service asks identity for an admin's current role. The token's role can be 15 minutes old. */
  readonly checksAdmins: boolean;
  readonly callerAddress: string;
  readonly security: SecurityLog;
  /** The greatest age of a recent proof, in milliseconds. */
  readonly freshForMs: number;
}

export function makeContext<Dependencies, Factories extends LoaderFactories>(
  options: ContextOptions<Dependencies, Factories>,
): RequestContext<Dependencies, Factories> {
  const { cursors, dependencies, callerAddress, freshForMs } = options;
  let caller = options.caller instanceof TokenExpired ? null : options.caller;
  let isRoleKnown = true;
  let isAgentAdmitted = false;
  /**
   * The caller, for a field that needs one. A caller whose token has expired learns that, and not only that a sign-in
   * is needed.
   */
  const needed = () => {
    if (options.caller instanceof TokenExpired) throw options.caller;
    return caller;
  };
  const security = new RequestSecurity(options.security, caller, callerAddress);
  /** The caller, if their last proof is recent enough. A caller without the right is told that first. */
  const fresh = <Who>(who: () => Who): Who => {
    const found = who();
    refuseStale(caller, options.work.now, freshForMs);
    return found;
  };
  const anyPersonOf = (asking: Caller | null): Person =>
    asking?.kind === 'agent' && isAgentAdmitted ? personBehind(asking) : personOf(asking);
  const person = (): Person => ({
    ...anyPersonOf(needed()),
    isFresh: caller?.kind === 'person' && isFresh(caller, options.work.now, freshForMs),
  });
  const admin = (): Admin => {
    // A mistake in the service's definition. The first test of such a field finds it: an admin gets this fault.
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
  const loaders = makeLoaders(options.loaders, reads, { actor, work: options.work, cursors, dependencies });
  const work = new UnitOfWork({
    ...options.work.options,
    onCommitted: () => forgetAll(loaders as LoadersOf<LoaderFactories>),
  });
  return {
    work,
    reads,
    loaders,
    cursors,
    dependencies,
    caller,
    actor,
    callerAddress,
    security,
    person,
    freshPerson: () => fresh(person),
    personIfAny: () => (subjectOf(needed()) === null ? null : anyPersonOf(caller)),
    admin,
    freshAdmin: () => fresh(admin),
    adminIfAny: () => (isRoleKnown && !(caller?.kind === 'person' && caller.role === 'ADMIN') ? null : admin()),
    assumeRole(role) {
      isRoleKnown = role !== 'unknown';
      if (caller?.kind === 'person') caller = { ...caller, role: role === 'unknown' ? 'USER' : role };
      return caller;
    },
    service: (scope) => serviceOf(needed(), scope),
    admitAgent: () => (isAgentAdmitted = true),
  };
}
