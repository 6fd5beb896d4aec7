import { createHash } from 'node:crypto';
import type { TraceabilityRecord } from './traceability-record.ts';

/** What a link says: all of a record but its hash. */
export type Link = Omit<TraceabilityRecord, 'hash'>;

/** What the first record of a chain follows. */
export const beginning = Buffer.alloc(32);

/**
 * SHA-256 over the hash before and the record's fields, in a fixed order as a JSON array, which no two records share.
 */
export function hashOf(link: Link): Buffer {
  const {
    id,
    userId,
    seq,
    accessId,
    action,
    dataKind,
    dataIds,
    reader,
    readerService,
    purpose,
    consentId,
    occasionId,
    timestamp,
  } = link;
  const fields = [
    1,
    id,
    userId,
    String(seq),
    accessId,
    action,
    dataKind,
    dataIds,
    reader,
    readerService,
    purpose,
    consentId,
    occasionId,
    timestamp.toISOString(),
  ];
  return createHash('sha256').update(link.previousHash).update(JSON.stringify(fields)).digest();
}
