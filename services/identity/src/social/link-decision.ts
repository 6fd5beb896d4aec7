import type { ProviderIdentity } from './id-token.ts';
import { AccountExists, LastWayIn, SocialAccountTaken } from './refusals.ts';

/** What is known here about somebody whom a provider vouches for. */
export interface LinkFacts {
  readonly identity: ProviderIdentity;
  /** Whose way in this identity is already. */
  readonly linkedTo: string | null;
  /** Who has its address, looked up only when the provider asserts it; never for an address it merely mentions. */
  readonly accountAtAddress: AccountAtAddress | null;
}

export interface AccountAtAddress {
  readonly userId: string;
  /** Whether the address was ever verified here. */
  readonly isVerified: boolean;
  /** Whether it is linked to another identity at the same provider. */
  readonly hasOtherAtProvider: boolean;
}

/**
 * - `sign-in`: the identity is known.
 * - `link`: remember it with the account that has its address.
 * - `take-over`: link, and first drop that account's password, its sessions, its tokens and every identity linked
 *   before. The address was never verified, so whoever registered it may be a stranger who waits for its owner to
 *   arrive. The provider's word then verifies it.
 * - `create`: a new account. Its address is the one asserted (verified thereby), else null; a user name is chosen
 *   after.
 */
export type LinkDecision =
  | { readonly kind: 'sign-in'; readonly userId: string }
  | { readonly kind: 'link'; readonly userId: string }
  | { readonly kind: 'take-over'; readonly userId: string }
  | { readonly kind: 'create'; readonly email: string | null };

/**
 * Decides what a sign-in by a provider does. Whether the account may sign in at all (suspended, deleted) is asked
 * after, as for every sign-in.
 * @throws {AccountExists} when the account at the address has another identity at this provider: addresses are given to
 *   new people by providers, and a new subject under an old address may be somebody else
 */
export function decideLink({ identity, linkedTo, accountAtAddress }: LinkFacts): LinkDecision {
  if (linkedTo) return { kind: 'sign-in', userId: linkedTo };
  if (!identity.emailVerified) return { kind: 'create', email: null };
  if (!accountAtAddress) return { kind: 'create', email: identity.email };

  const { userId, isVerified, hasOtherAtProvider } = accountAtAddress;
  if (!isVerified) return { kind: 'take-over', userId };
  if (hasOtherAtProvider) throw new AccountExists();
  return { kind: 'link', userId };
}

/**
 * Whether somebody who is signed in may add an identity to their account: false when it is theirs already. No address
 * matters here, since they have shown who they are.
 * @throws {SocialAccountTaken}
 */
export function decideAdding({ userId, linkedTo }: { userId: string; linkedTo: string | null }): boolean {
  if (linkedTo !== null && linkedTo !== userId) throw new SocialAccountTaken();
  return linkedTo === null;
}

/** @throws {LastWayIn} when nothing would be left to sign in with */
export function refuseLastWayIn({
  hasPassword,
  identitiesLeft,
}: {
  hasPassword: boolean;
  identitiesLeft: number;
}): void {
  if (!hasPassword && identitiesLeft === 0) throw new LastWayIn();
}
