import { newId } from '@kindred/contracts/uuid';
import { currentTraceId } from '@kindred/events/trace-context';
import type { Transaction } from './transaction.ts';

export interface Access {
  /** Whose data was read. */
  readonly subjectId: string;
  /** What kind of thing, for example `ASSESSMENT`. */
  readonly kind: string;
  readonly itemIds: readonly string[];
  /** Why, in a word of the domain, for example `MATCHING`. */
  readonly purpose: string;
  readonly consentId?: string;
  /** What it was read for, such as the message that a guide answered. */
  readonly occasionId?: string;
  /** It was asked for and not given. */
  readonly refused?: boolean;
}

/**
 * Records who read which sensitive data of which person: one batch for an operation, in the transaction of the read. A
 * person's reads of their own data are not recorded. A refused read is. The table takes inserts only, so that a reader
 * cannot delete the record.
 *
 * @param options `unlessThere` leaves out what a unique index of the service's finds recorded already
 */
export async function recordAccess(
  tx: Transaction,
  accesses: readonly Access[],
  { unlessThere = false }: { readonly unlessThere?: boolean } = {},
): Promise<void> {
  const others = accesses.filter(({ subjectId }) => subjectId !== tx.actor.id || tx.actor.role !== 'person');
  if (others.length === 0) return;
  const rows = others.map(({ subjectId, kind, itemIds, purpose, consentId, occasionId, refused }) => ({
    id: newId(),
    at: tx.now,
    reader_role: tx.actor.role,
    reader_id: tx.actor.id,
    reader_service: tx.actor.service ?? null,
    subject_id: subjectId,
    kind,
    item_ids: itemIds,
    purpose,
    consent_id: consentId ?? null,
    occasion_id: occasionId ?? null,
    refused: refused ?? false,
    trace_id: currentTraceId() ?? null,
  }));
  await tx.query(
    `INSERT INTO access_record (id, at, reader_role, reader_id, reader_service, subject_id, kind, item_ids, purpose, consent_id, occasion_id, refused, trace_id)
     SELECT id, at, reader_role, reader_id, reader_service, subject_id, kind, ARRAY(SELECT jsonb_array_elements_text(item_ids)::uuid),
       purpose, consent_id, occasion_id, refused, trace_id
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, at timestamptz, reader_role text, reader_id uuid, reader_service text, subject_id uuid,
       kind text, item_ids jsonb, purpose text, consent_id uuid, occasion_id uuid, refused boolean, trace_id text)${unlessThere ? ' ON CONFLICT DO NOTHING' : ''}`,
    [JSON.stringify(rows)],
  );
}
