import type { Transaction } from '@kindred/database/transaction';

export const reportedParts = [
  'NAME',
  'DESCRIPTION',
  'LOCATION',
  'MESSAGE',
  'MESSAGE_BEFORE',
  'MESSAGE_AFTER',
  'MEDIUM',
] as const;

/** A text as it was when it was reported. It is stored sealed, as JSON. */
export interface ReportedText {
  readonly part: (typeof reportedParts)[number];
  readonly text: string;
  readonly authorId: string | null;
  /** ISO 8601. */
  readonly writtenAt: string | null;
}

export interface FoundSubject {
  /** Whose it is, or who it is; null if that person was erased. */
  readonly reportedId: string | null;
  readonly tribeId: string | null;
  readonly texts: readonly ReportedText[];
  /** The picture of a message, whose content is kept as long as the texts. */
  readonly mediumId?: string | null;
}

/** A kind of thing that can be reported. */
export interface Subject {
  /** What has this id, if the actor of the transaction may report it; else null. */
  find(tx: Transaction, id: string): Promise<FoundSubject | null>;
  /** Takes its content away. Null if it has none. */
  readonly takeAway: ((tx: Transaction, id: string, adminId: string) => Promise<void>) | null;
}

/** What the name of a thing becomes when admins take its content away. Clients translate it. */
export const takenAwayName = '[removed]';
