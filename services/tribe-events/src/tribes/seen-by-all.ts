import type { Tribe } from './tribe.ts';

/** Whether everybody sees the tribe: it is public and not dissolved. */
export function isSeenByAll({ privacy, status }: Pick<Tribe, 'privacy' | 'status'>): boolean {
  return privacy === 'PUBLIC' && status !== 'DISSOLVED';
}

/** `isSeenByAll` in SQL, of the row with this alias. */
export const seenByAll = (tribe: string) => `(${tribe}.privacy = 'PUBLIC' AND ${tribe}.status <> 'DISSOLVED')`;
