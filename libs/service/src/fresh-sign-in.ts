import { DomainError } from '@kindred/contracts/domain-error';
import type { Caller, PersonCaller, Proof } from './callers.ts';
import { Unauthenticated } from './refusals.ts';

/** The caller's last proof of identity is too old for this operation, which a stolen token must not be able to do. */
export class SignInAgain extends DomainError {
  readonly code = 'SIGN_IN_AGAIN';
  override readonly kind = 'unauthenticated';

  constructor({ maxAgeMs, proofs }: { readonly maxAgeMs: number; readonly proofs: readonly Proof[] }) {
    super('This needs a fresh proof that it is you. Confirm your identity, or sign in again.', {
      details: { maxAgeSeconds: Math.floor(maxAgeMs / 1_000), proofs },
    });
  }
}

/** Whether the token's `auth_time` is at most `maxAgeMs` old. A token without `auth_time` is not fresh. */
export function isFresh({ authenticatedAtMs }: PersonCaller, now: Date, maxAgeMs: number): boolean {
  return now.getTime() - authenticatedAtMs <= maxAgeMs;
}

/**
 * Refuses a caller who is not a person with a fresh proof.
 * @throws {Unauthenticated}
 * @throws {SignInAgain}
 */
export function refuseStale(caller: Caller | null, now: Date, maxAgeMs: number): void {
  if (caller?.kind !== 'person') throw new Unauthenticated();
  if (!isFresh(caller, now, maxAgeMs)) throw new SignInAgain({ maxAgeMs, proofs: caller.proofs });
}
