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

/** What of a read its subject may know. */
export interface Known {
  readonly reader: TraceReader;
  readonly occasionId: string | null;
  readonly timestamp: Date;
}

/**
 * Somebody is to know who used what of theirs, and not how the other person lives: when at night they talk to their guide, how
 * often in an hour, which message of theirs it was about. So of the other person and their guide it is the day, in UTC, and
 * nothing that names them; that they are the other of the two is known to both. Which service, which admin's office and what the
 * house did on its own is told to the millisecond.
 */
export function knownToSubject({ at, readerRole, readerId, subjectId, occasionId }: AccessRow): Known {
  switch (readerRole) {
    case 'ai':
      return readerId === subjectId ? { reader: 'GUIDE', occasionId, timestamp: at } : { reader: 'OTHERS_GUIDE', occasionId: null, timestamp: dayOf(at) };
    case 'person':
      return { reader: 'OTHER_PERSON', occasionId: null, timestamp: dayOf(at) };
    case 'service':
      return { reader: 'SERVICE', occasionId, timestamp: at };
    case 'admin':
      return { reader: 'ADMIN', occasionId: null, timestamp: at };
    case 'job':
      return { reader: 'HOUSE', occasionId, timestamp: at };
  }
}

/** The day at its beginning, in UTC. */
export function dayOf(at: Date): Date {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()));
}
