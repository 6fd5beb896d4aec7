import { createHmac } from 'node:crypto';
import { DomainError } from '@kindred/contracts/domain-error';
import { refreshGraceMs, refreshTokenMs, sessionMs } from './lifetimes.ts';
import { hashOfToken, newOpaqueToken } from './opaque-token.ts';

export type RefreshFault = 'UNKNOWN' | 'EXPIRED' | 'REVOKED' | 'REUSED';

export class InvalidRefreshToken extends DomainError {
  readonly code = 'INVALID_REFRESH_TOKEN';
  override readonly kind = 'unauthenticated';

  /** @param userId the session's person, for the security log; never in an answer */
  constructor(
    readonly reason: RefreshFault,
    readonly userId?: string,
  ) {
    super('This session cannot be continued. Sign in again.', { details: { reason } });
  }
}

export interface NewRefreshToken {
  /** What the client gets; kept nowhere. */
  readonly token: string;
  /** What is stored. */
  readonly hash: string;
  readonly expiresAt: Date;
}

/** The latest end of a session, counted from its sign-in. */
export function sessionEndsAt({ createdAt }: { readonly createdAt: Date }): Date {
  return new Date(createdAt.getTime() + sessionMs);
}

/** The first refresh token of a login: random, and the beginning of its family. */
export function firstRefreshToken(now: Date): NewRefreshToken {
  return refreshToken(newOpaqueToken(), now, sessionEndsAt({ createdAt: now }));
}

/**
 * The token that follows another: an HMAC of it under a secret of the service's. Because it can be made again, a client
 * whose answer was lost gets the same successor as before, and a family never has two live tokens: had the second try
 * made a successor of its own, a thief quick enough would walk off with a branch that nobody ever sees reused.
 */
export function nextRefreshToken(
  secret: Uint8Array,
  token: string,
  now: Date,
  endsAt: Date = sessionEndsAt({ createdAt: now }),
): NewRefreshToken {
  return refreshToken(
    createHmac('sha256', secret).update('refresh-token-successor\0').update(token).digest('base64url'),
    now,
    endsAt,
  );
}

/** Under which a presented token is looked up. */
export function hashOfRefreshToken(token: string): string {
  return hashOfToken('REFRESH', token);
}

/** Lives for a week, and never beyond the end of its session. */
function refreshToken(token: string, now: Date, endsAt: Date): NewRefreshToken {
  return {
    token,
    hash: hashOfRefreshToken(token),
    expiresAt: new Date(Math.min(now.getTime() + refreshTokenMs, endsAt.getTime())),
  };
}

export interface RefreshTokenState {
  readonly expiresAt: Date;
  /** When it was exchanged for its successor. */
  readonly usedAt: Date | null;
  /** When its family ended: by signing out, by a change of password, by an admin, or by reuse. */
  readonly familyRevokedAt: Date | null;
  /** When its family ends, however often it is refreshed. */
  readonly familyEndsAt?: Date;
}

/**
 * What to do with a refresh token that is presented:
 * - `rotate`: mark it used, store its successor, answer with that;
 * - `repeat`: it was used within the last 10 seconds. Its answer was lost, or another tab of the client used it. Change
 *   nothing. Answer with the same successor, with its stored `expiresAt`, and a new access token. It does not matter
 *   whether the successor was used;
 * - `refuse`: with the reason. `REUSED` also revokes the family: two people hold this token, and one of them should
 *   not.
 */
export type RefreshDecision =
  | { readonly kind: 'rotate' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'refuse'; readonly reason: RefreshFault; readonly revokesFamily: boolean };

/** Decides about a presented token, from its row read under a lock (null when there is none). */
export function decideRefresh(state: RefreshTokenState | null, now: Date): RefreshDecision {
  if (!state) return refuse('UNKNOWN');
  if (state.familyRevokedAt) return refuse('REVOKED');
  if (state.familyEndsAt && state.familyEndsAt <= now) return refuse('EXPIRED');
  if (state.usedAt) {
    const sinceUseMs = now.getTime() - state.usedAt.getTime();
    // A token that was used is a sign of theft even after its week, for as long as its row is kept.
    return sinceUseMs > refreshGraceMs ? { kind: 'refuse', reason: 'REUSED', revokesFamily: true } : { kind: 'repeat' };
  }
  return state.expiresAt <= now ? refuse('EXPIRED') : { kind: 'rotate' };
}

function refuse(reason: RefreshFault): RefreshDecision {
  return { kind: 'refuse', reason, revokesFamily: false };
}
