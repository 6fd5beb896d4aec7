import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { TraceReader } from './traceability-record.ts';

/** A row of the record of reads. */
export interface AccessRow {
  readonly id: string;
  readonly at: Date;
  readonly readerRole: 'person' | 'ai' | 'service' | 'job' | 'admin';
  readonly readerId: string | null;
  readonly readerService: string | null;
  readonly subjectId: string;
  readonly kind: string;
  readonly itemIds: string[];
  readonly purpose: string;
  readonly consentId: string | null;
  readonly occasionId: string | null;
  readonly refused: boolean;
}

/** These reads, in their own order, but for those of people who were erased meanwhile. */
export function accessesOf(tx: ReadTransaction, ids: readonly string[]): Promise<AccessRow[]> {
  return tx.query<AccessRow>(
    `SELECT id, at, reader_role AS "readerRole", reader_id AS "readerId", reader_service AS "readerService", subject_id AS "subjectId", kind,
       item_ids AS "itemIds", purpose, consent_id AS "consentId", occasion_id AS "occasionId", refused
     FROM access_record WHERE id = ANY ($1::uuid[]) AND NOT EXISTS (SELECT FROM erasure WHERE user_id = subject_id) ORDER BY id`,
    [ids],
  );
}

/** What of a read its subject may know to the millisecond. */
export interface Known {
  readonly reader: TraceReader;
  readonly dataKind: string;
  readonly occasionId: string | null;
  readonly timestamp: Date;
}

/**
 * Somebody is to know who used what of theirs: one's own guide, which service, that it was an admin, what the house did
 * on its own. Of the other person and their guide the day is all that is told, and `traceDays` tells it: null here.
 */
export function knownToSubject({
  at,
  readerRole,
  readerId,
  subjectId,
  kind: dataKind,
  occasionId,
}: AccessRow): Known | null {
  switch (readerRole) {
    case 'ai':
      return readerId === subjectId ? { reader: 'GUIDE', dataKind, occasionId, timestamp: at } : null;
    case 'person':
      return null;
    case 'service':
      return { reader: 'SERVICE', dataKind, occasionId, timestamp: at };
    case 'admin':
      return { reader: 'ADMIN', dataKind, occasionId: null, timestamp: at };
    case 'job':
      return { reader: 'HOUSE', dataKind, occasionId, timestamp: at };
  }
}

/** The reads by the other person or their guide, as SQL over a row of the record. */
export const byTheOther = `(reader_role IN ('ai', 'person') AND reader_id IS DISTINCT FROM subject_id)`;

/** Those of them of which nothing is told, since nothing of one's own was read. */
export const untold = `(${byTheOther} AND (refused OR item_ids = '{}'))`;

/** The day at its beginning, in UTC. */
export function dayOf(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}
