import { DomainError } from '@kindred/contracts/domain-error';
import type { Caller, PersonCaller, Proof } from './callers.ts';
import { Unauthenticated } from './refusals.ts';

/** For what a stolen token must not do: its person has to prove once more that it is them. */
export class SignInAgain extends DomainError {
  readonly code = 'SIGN_IN_AGAIN';
  override readonly kind = 'unauthenticated';

  constructor({ maxAgeMs, proofs }: { readonly maxAgeMs: number; readonly proofs: readonly Proof[] }) {
    super('This needs a fresh proof that it is you. Confirm your identity, or sign in again.', {
      details: { maxAgeSeconds: Math.floor(maxAgeMs / 1_000), proofs },
    });
  }
}

/**
 * Whether the person behind a token proved who they are within `maxAgeMs`. A token that says nothing of it does not
 * count.
 */
export function isFresh({ authenticatedAtMs }: PersonCaller, now: Date, maxAgeMs: number): boolean {
  return now.getTime() - authenticatedAtMs <= maxAgeMs;
}

/** Lets a person through whose proof is fresh. @throws {Unauthenticated} @throws {SignInAgain} */
export function refuseStale(caller: Caller | null, now: Date, maxAgeMs: number): void {
  if (caller?.kind !== 'person') throw new Unauthenticated();
  if (!isFresh(caller, now, maxAgeMs)) throw new SignInAgain({ maxAgeMs, proofs: caller.proofs });
}
