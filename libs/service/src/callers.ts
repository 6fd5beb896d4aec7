import type { Actor } from '@kindred/database/actor';
import { anonymous } from '@kindred/database/actor';
import { Forbidden, Unauthenticated } from './refusals.ts';

/** The subject of a verified token: a signed-in person, or a service that asks for one purpose. */
export type Caller = PersonCaller | ServiceCaller;

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

/** A person as an operation takes it: an actor whose id is known. */
export interface Person extends Actor {
  readonly role: 'person';
  readonly id: string;
  readonly loginId: string;
  /** Whether their last proof is recent enough. `freshPerson()` of the context refuses if it is not. */
  readonly isFresh?: boolean;
}

export interface Admin extends Actor {
  readonly role: 'admin';
  readonly id: string;
  readonly loginId: string;
}

/** The actor whose reads a request does: an admin reads as a person, until an operation of theirs says otherwise. */
export function actorOf(caller: Caller | null): Actor {
  if (!caller) return anonymous;
  return caller.kind === 'person'
    ? { role: 'person', id: caller.userId }
    : { role: 'service', id: null, service: caller.service };
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
