import type { Actor } from '@kindred/database/actor';
import { anonymous } from '@kindred/database/actor';
import { Forbidden, Unauthenticated } from './refusals.ts';

/**
 * The subject of a verified token: a signed-in person, a service that asks for one purpose, or an agent that acts for a
 * person.
 */
export type Caller = PersonCaller | ServiceCaller | AgentCaller;

export interface PersonCaller {
  readonly kind: 'person';
  readonly userId: string;
  readonly role: 'USER' | 'TRIBE_CREATOR' | 'ADMIN';
  /** The login that the token belongs to. Signing out revokes it. */
  readonly loginId: string;
  /** When the token was made (its `iat`), Unix time in milliseconds; 0 without this claim. */
  readonly issuedAtMs: number;
  /**
   * When this person last proved who they are in this login (its `auth_time`), Unix time in milliseconds; 0 without
   * this claim.
   */
  readonly authenticatedAtMs: number;
  /** The proofs that this person can give again. A `SIGN_IN_AGAIN` refusal lists them. */
  readonly proofs: readonly Proof[];
}

/** How a person proves who they are. `PROVIDER` is a new sign-in with a linked provider. */
export const proofs = ['PASSWORD', 'PROVIDER', 'TOTP', 'PASSKEY', 'RECOVERY_CODE'] as const;
export type Proof = (typeof proofs)[number];

export interface ServiceCaller {
  readonly kind: 'service';
  readonly service: string;
  readonly scopes: readonly string[];
}

/**
 * An agent of the house, or a program that a person connected. It may ask for the fields that services open to agents,
 * as far as its scopes cover them, and never has a person's role.
 */
export interface AgentCaller {
  readonly kind: 'agent';
  /** The person that it acts for. */
  readonly userId: string;
  /** The acting agent or program: `act` of the token (RFC 8693). */
  readonly agentId: string;
  /** Root fields such as `Query.tribe`, or scopes of `@kindred/contracts/agent-scopes`. */
  readonly scopes: readonly string[];
  /** The person's login in which the agent was asked; null if there was none. */
  readonly loginId: string | null;
  /** When the token was made, Unix time in milliseconds. */
  readonly issuedAtMs: number;
}

/** A person as an operation takes it: an actor whose id is known. */
export interface Person extends Actor {
  readonly role: 'person';
  readonly id: string;
  readonly loginId: string;
  /** Whether their last proof is recent enough. `freshPerson()` of the context refuses if it is not. */
  readonly isFresh?: boolean;
  /** The agent that acts for this person in this request. */
  readonly agentId?: string;
}

export interface Admin extends Actor {
  readonly role: 'admin';
  readonly id: string;
  readonly loginId: string;
}

/** The actor whose reads a request does: an admin reads as a person, until an operation of theirs says otherwise. */
export function actorOf(caller: Caller | null): Actor {
  if (!caller) return anonymous;
  return caller.kind === 'service'
    ? { role: 'service', id: null, service: caller.service }
    : { role: 'person', id: caller.userId };
}

/** No login has this id. An operation that needs an open session refuses an agent by it. */
const noLogin = '00000000-0000-0000-0000-000000000000';

/** The person that an agent acts for. Only for requests that were let through by `agents/refuse-agents.ts`. */
export function personBehind({ userId, agentId, loginId }: AgentCaller): Person {
  return { role: 'person', id: userId, loginId: loginId ?? noLogin, agentId };
}

/** The person in whose name the caller asks, as sanctions and revocations judge it; null for a service. */
export function subjectOf(caller: Caller | null): string | null {
  return caller === null || caller.kind === 'service' ? null : caller.userId;
}

export function personOf(caller: Caller | null): Person {
  if (caller?.kind !== 'person') throw new Unauthenticated();
  return { role: 'person', id: caller.userId, loginId: caller.loginId };
}

export function adminOf(caller: Caller | null): Admin {
  if (caller?.kind !== 'person') throw new Unauthenticated();
  if (caller.role !== 'ADMIN') throw new Forbidden();
  return { role: 'admin', id: caller.userId, loginId: caller.loginId };
}

/** Lets a service through that asks with the one scope that this answer is for. */
export function serviceOf(caller: Caller | null, scope: string): Actor {
  if (caller?.kind !== 'service') throw new Unauthenticated('This is answered to services only.');
  if (!caller.scopes.includes(scope)) throw new Forbidden(`This needs a token with the scope ${scope}.`);
  return { role: 'service', id: null, service: caller.service };
}
