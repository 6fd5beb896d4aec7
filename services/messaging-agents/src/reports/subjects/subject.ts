import type { MessagingSubjectKind } from '@kindred/contracts/safety';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { FoundSubject, ReportedText as TextOf } from '@kindred/moderation/subject';
import type { RoomDependencies } from '../../channels/room-dependencies.ts';

export const reportedParts = ['NAME', 'DESCRIPTION', 'MESSAGE', 'MESSAGE_BEFORE', 'MESSAGE_AFTER'] as const;
export type ReportedPart = (typeof reportedParts)[number];
export type ReportedText = TextOf<ReportedPart>;

export interface FoundInMessaging extends FoundSubject {
  readonly texts: readonly ReportedText[];
  readonly channelId: string | null;
  readonly microDaoId: string | null;
  /** The agent that it is, or whose it is. */
  readonly agentId: string | null;
}

/** What finding a subject needs beside its id. */
export interface Looking {
  readonly sealer: Sealer;
  /** What the homeserver says of a message whose preview is not all of it. */
  readonly wholeText: string | null;
}

/** A kind of thing that can be reported. */
export interface Subject {
  /** What has this id, if the actor of the transaction may report it; else null. */
  find(tx: Transaction, id: string, looking: Looking): Promise<FoundInMessaging | null>;
  /** Takes its content away. Null if it has none. */
  readonly takeAway: ((tx: Transaction, rooms: RoomDependencies, id: string, adminId: string) => Promise<void>) | null;
}

export type Subjects = Readonly<Record<MessagingSubjectKind, Subject>>;

/** The texts of a reported thing, without the parts that it does not have. */
export function textsOf(
  authorId: string | null,
  parts: Partial<Record<ReportedPart, string | null>>,
): readonly ReportedText[] {
  return Object.entries(parts).flatMap(([part, text]) =>
    text === null ? [] : [{ part: part as ReportedPart, text, authorId, writtenAt: null }],
  );
}

/** The person of a unit of work that reports something. */
export function reporterOf({ actor }: Transaction): string {
  if (actor.id === null) throw new Error('A person reports.');
  return actor.id;
}
