/** What can become of a consent. Neither a grant nor its end is ever written over: each is a change of its own. */
export type ConsentChangeKind = 'GRANTED' | 'RENEWED' | 'REVOKED';

/** The changes of a consent that decide whether it is active. */
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

/** A consent at one moment, derived from its changes. */
export interface ConsentSnapshot {
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

/** The consent at `now`. It is no longer active at `expiresAt`. */
export function snapshotAt({ kind, at, grantedAt, expiresAt }: LatestChanges, now: Date): ConsentSnapshot {
  const revokedAt = kind === 'REVOKED' ? at : null;
  return { grantedAt, expiresAt, revokedAt, active: revokedAt === null && now < expiresAt };
}
