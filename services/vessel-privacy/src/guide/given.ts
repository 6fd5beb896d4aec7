import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey } from '@kindred/service/loaders';
import type { Source } from './retrieval-contract.ts';

/** One line of the record of what a guide read, as the person reads it whom it served. */
export interface GivenRow {
  readonly messageId: string;
  readonly kind: Source;
  readonly subjectId: string;
  readonly itemIds: readonly string[];
  readonly refused: boolean;
  readonly consentId: string | null;
  readonly at: Date;
}

/**
 * Why a kind was not given. Of the other person's things nobody refuses: they open when both have come so far, and
 * share.
 */
export function refusalOf(kind: Source): 'NOT_YET' | 'NO_CONSENT' {
  return kind === 'PCI_CALIBRATION' ? 'NO_CONSENT' : 'NOT_YET';
}

/**
 * The record of the retrievals for the answers to these messages: row-level security shows it to the person whom the
 * guide served.
 */
function givenFor(tx: ReadTransaction, messageIds: readonly string[]): Promise<GivenRow[]> {
  return tx.query<GivenRow>(
    `SELECT occasion_id AS "messageId", kind, subject_id AS "subjectId", item_ids AS "itemIds", refused, consent_id AS "consentId", at
     FROM access_record WHERE occasion_id = ANY ($1::uuid[]) AND reader_role = 'ai' AND reader_id = $2 ORDER BY id`,
    [messageIds, tx.actor.id],
  );
}

export const givenLoaders = { given: manyByKey(givenFor, ({ messageId }: GivenRow) => messageId) };
