import { accessTokenMs } from './lifetimes.ts';

export interface KeyDates {
  readonly kid: string;
  /** When it begins to sign. It is published from the moment it exists. */
  readonly signsFrom: Date;
}

export interface RotationPlan {
  /** The key to sign with now; null only before the first one is made. */
  readonly signWith: string | null;
  /**
   * All that the JWKS address shows: keys to come, the one that signs, and those whose last token may still be in use.
   */
  readonly publish: readonly string[];
  /** A key to make now, and when it is to begin signing. */
  readonly make: { readonly signsFrom: Date } | null;
  /** Keys that nothing valid is signed with any more. */
  readonly remove: readonly string[];
}

const minutes = 60_000;
const days = 24 * 60 * minutes;

export const rotationSchedule = {
  /** How long a key signs. */
  signsForMs: 30 * days,
  /**
   * How long it is published before: every verifier has fetched the keys again by then, so none meets an unknown one.
   */
  publishedAheadMs: 1 * days,
  /**
   * How long it stays published after: the life of its last token, and 5 minutes for clocks and for keys kept in
   * memory.
   */
  publishedAfterMs: accessTokenMs + 5 * minutes,
};

/**
 * What is to be done about the signing keys at a moment, from their dates alone. Safe to ask as often as one likes;
 * whoever makes a key holds a lock, so that two replicas do not make two.
 *
 * After a standstill the next key still waits its day before it signs, and the old one goes on meanwhile. A key that
 * got into the wrong hands is simply deleted: when none is left that may sign, the plan is one that signs at once,
 * since refusing a few minutes' tokens is then better than accepting them.
 */
export function planRotation(keys: readonly KeyDates[], now: Date, schedule = rotationSchedule): RotationPlan {
  const inOrder = [...keys].sort(
    (one, other) => one.signsFrom.getTime() - other.signsFrom.getTime() || one.kid.localeCompare(other.kid),
  );
  const gone = inOrder.filter((_, nth) => {
    const successor = inOrder[nth + 1];
    return successor !== undefined && successor.signsFrom.getTime() + schedule.publishedAfterMs <= now.getTime();
  });
  const live = inOrder.filter((key) => !gone.includes(key));
  const signing = live.filter(({ signsFrom }) => signsFrom <= now).at(-1);

  return {
    signWith: signing?.kid ?? null,
    publish: live.map(({ kid }) => kid),
    make: signing ? nextKey(live, now, schedule) : { signsFrom: now },
    remove: gone.map(({ kid }) => kid),
  };
}

function nextKey(live: readonly KeyDates[], now: Date, schedule: typeof rotationSchedule): RotationPlan['make'] {
  const newest = Math.max(...live.map(({ signsFrom }) => signsFrom.getTime()));
  const signsUntil = newest + schedule.signsForMs;
  if (signsUntil - schedule.publishedAheadMs > now.getTime()) return null;
  return { signsFrom: new Date(Math.max(signsUntil, now.getTime() + schedule.publishedAheadMs)) };
}
