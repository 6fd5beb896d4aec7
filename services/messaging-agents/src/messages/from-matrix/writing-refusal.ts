import type { ChannelVisibility } from '../../channels/channel-details.ts';

/** What decides whether something that was written in Matrix is shown here. */
export interface WritingFacts {
  /** It was written before the room belonged to the channel. The people of then may be no members of now. */
  readonly isBeforeLink: boolean;
  /** By a clock that the sender's homeserver chooses, so it excuses only what is from before the link. */
  readonly sentAt: Date;
  /** When the channel, or its microDAO, was archived. */
  readonly archivedAt: Date | null;
  readonly visibility: ChannelVisibility;
  readonly isMember: boolean;
  /** When the sender was removed from the channel, if they have not come back since. */
  readonly removedAt: Date | null;
  /** There is a block between the two people of a direct channel. */
  readonly isApart: boolean;
  /** Whether a time out or a ban in the channel, its microDAO or messaging keeps the sender from writing. */
  readonly isTimedOut: boolean;
  /** When a member may write next in slow mode. Null for a change of what was written. */
  readonly waitsUntil: Date | null;
}

export type WritingRefusal = 'ARCHIVED' | 'REMOVED' | 'NO_MEMBER' | 'APART' | 'TIMED_OUT' | 'SLOW_MODE';

/**
 * Why our rules forbid what the homeserver has let through. Null if they allow it. A stranger may write in a PUBLIC
 * channel, as the homeserver lets only those write who joined the room. Slow mode does not look back.
 */
export function writingRefusal(facts: WritingFacts): WritingRefusal | null {
  const { isBeforeLink, sentAt, archivedAt, visibility, isMember, removedAt, isApart, isTimedOut, waitsUntil } = facts;
  const isAfter = (time: Date | null) => time !== null && (!isBeforeLink || time <= sentAt);
  if (isAfter(archivedAt)) return 'ARCHIVED';
  if (!isMember && isAfter(removedAt)) return 'REMOVED';
  if (isBeforeLink) return null;
  if (!isMember && visibility !== 'PUBLIC') return 'NO_MEMBER';
  if (isApart) return 'APART';
  if (isTimedOut) return 'TIMED_OUT';
  return waitsUntil !== null && waitsUntil > sentAt ? 'SLOW_MODE' : null;
}

/** What people of Matrix are told in the place of what was redacted. */
export const refusalReasons: Readonly<Record<WritingRefusal, string>> = {
  ARCHIVED: 'This channel is archived.',
  REMOVED: 'You were removed from this channel.',
  NO_MEMBER: 'Only members of this channel write in it.',
  APART: 'You cannot write to this person.',
  TIMED_OUT: 'You cannot write here for a while.',
  SLOW_MODE: 'This channel is in slow mode. Wait before you write again.',
};
