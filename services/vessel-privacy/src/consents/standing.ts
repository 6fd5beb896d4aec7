/** What can become of a consent. Neither a grant nor its end is ever written over: each is a change of its own. */
export type ConsentChangeKind = 'GRANTED' | 'RENEWED' | 'REVOKED';

/** One change of a consent, numbered from 1 in the order in which they were made. */
export interface Change {
  readonly seq: number;
  readonly kind: ConsentChangeKind;
  readonly at: Date;
  /** Until when it holds; null where it ends it. */
  readonly expiresAt: Date | null;
}

/** What a consent is worth at a moment: all of it derived from its changes. */
export interface Standing {
  /** The last time it was given anew; renewing leaves it. */
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

/** Where a consent stands after these changes, the latest of which is the last; null for none. */
export function standingAfter(changes: readonly Change[], now: Date): Standing | null {
  const last = changes.at(-1);
  const granted = changes.findLast(({ kind }) => kind === 'GRANTED');
  const held = changes.findLast(({ expiresAt }) => expiresAt !== null);
  if (!last || !granted || !held?.expiresAt) return null;
  const revokedAt = last.kind === 'REVOKED' ? last.at : null;
  return { grantedAt: granted.at, expiresAt: held.expiresAt, revokedAt, active: revokedAt === null && held.expiresAt > now };
}
