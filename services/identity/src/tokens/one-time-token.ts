import { DomainError } from '@kindred/contracts/domain-error';
import { oneTimeTokenMs, type OneTimePurpose } from './lifetimes.ts';
import { hashOfToken, newOpaqueToken } from './opaque-token.ts';

/** For a token that never was, was used, was replaced, or is for another purpose: they look alike. */
export class InvalidToken extends DomainError {
  readonly code = 'INVALID_TOKEN';

  constructor(message = 'This link is not valid, or was used already.') {
    super(message);
  }
}

export class ExpiredToken extends DomainError {
  readonly code = 'TOKEN_EXPIRED';

  constructor() {
    super('This link has expired. Ask for a new one.');
  }
}

export interface NewOneTimeToken {
  readonly purpose: OneTimePurpose;
  /** What the mail or the answer carries; kept nowhere. */
  readonly token: string;
  readonly hash: string;
  readonly expiresAt: Date;
}

/** A token for one purpose and one use. How long it lives stands in `lifetimes.ts`. */
export function newOneTimeToken(purpose: OneTimePurpose, now: Date): NewOneTimeToken {
  const token = newOpaqueToken();
  return {
    purpose,
    token,
    hash: hashOfOneTimeToken(purpose, token),
    expiresAt: new Date(now.getTime() + oneTimeTokenMs[purpose]),
  };
}

/** Under which a presented token is looked up. */
export function hashOfOneTimeToken(purpose: OneTimePurpose, token: string): string {
  return hashOfToken(purpose, token);
}

export interface OneTimeTokenState {
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/**
 * Lets a token through that may be used now, from its row read under a lock (null when there is none).
 * @throws {InvalidToken} @throws {ExpiredToken}
 */
export function refuseSpentToken<State extends OneTimeTokenState>(
  state: State | null,
  now: Date,
): asserts state is State {
  if (!state || state.usedAt) throw new InvalidToken();
  if (state.expiresAt <= now) throw new ExpiredToken();
}
