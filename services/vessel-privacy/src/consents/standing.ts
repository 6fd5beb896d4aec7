/** What can become of a consent. Neither a grant nor its end is ever written over: each is a change of its own. */
export type ConsentChangeKind = 'GRANTED' | 'RENEWED' | 'REVOKED';

/** What of a consent's changes says where it stands. */
export interface LatestChanges {
  readonly consentId: string;
  /** Of the last change: its number, what it was, and when. */
  readonly seq: number;
  readonly kind: ConsentChangeKind;
  readonly at: Date;
  /** When it was last granted, and until when the last grant or renewal holds. */
  readonly grantedAt: Date;
  readonly expiresAt: Date;
}

/** What a consent is worth at a moment: all of it derived from its changes. */
export interface Standing {
  /** The last time it was granted; renewing leaves it. */
  readonly grantedAt: Date;
  /** Until when the last grant or renewal holds, or would have held. */
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly active: boolean;
}

/** A year, after which somebody who allowed something is asked again. */
export function yearAfter(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then;
}

/** Where a consent stands. It ends at `expiresAt`, which is no longer part of it. */
export function standingAt({ kind, at, grantedAt, expiresAt }: LatestChanges, now: Date): Standing {
  const revokedAt = kind === 'REVOKED' ? at : null;
  return { grantedAt, expiresAt, revokedAt, active: revokedAt === null && now < expiresAt };
}
