import type { Transaction } from '@kindred/database/transaction';
import type { FoundSubject, ReportedText as TextOf } from '@kindred/moderation/subject';

export const reportedParts = [
  'NAME',
  'DESCRIPTION',
  'LOCATION',
  'MESSAGE',
  'MESSAGE_BEFORE',
  'MESSAGE_AFTER',
  'MEDIUM',
] as const;

export type ReportedText = TextOf<(typeof reportedParts)[number]>;

export interface FoundInTribe extends FoundSubject {
  readonly tribeId: string | null;
  readonly texts: readonly ReportedText[];
  /** The picture of a message, whose content is kept as long as the texts. */
  readonly mediumId?: string | null;
}

/** A kind of thing that can be reported. */
export interface Subject {
  /** What has this id, if the actor of the transaction may report it; else null. */
  find(tx: Transaction, id: string): Promise<FoundInTribe | null>;
  /** Takes its content away. Null if it has none. */
  readonly takeAway: ((tx: Transaction, id: string, adminId: string) => Promise<void>) | null;
}
