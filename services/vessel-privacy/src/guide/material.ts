import type { Place } from '@kindred/database/sealing/sealer';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { SessionMessage } from '../conversation/session-message.ts';
import type { Meaning } from '../embeddings/vessel-embedding.ts';
import { notRecalledFrom, type ContractLine, type Source } from './retrieval-contract.ts';

/** For which answer something is read, and how much. */
export interface Scope {
  /** The message that is answered; its sender is the person served. */
  readonly message: SessionMessage & { readonly senderId: string };
  readonly line: ContractLine<Source>;
  /** What the message means, where the contract lets somebody be found by that. */
  readonly meaning: Meaning | null;
}

/** A row that was found, its words still sealed. */
export interface SealedItem {
  readonly id: string;
  /** Whose it is: one or both of the two people, or nobody's. */
  readonly subjectIds: readonly string[];
  readonly consentId: string | null;
  readonly plain: Readonly<Record<string, unknown>>;
  readonly sealed: Readonly<Record<string, { readonly place: Place; readonly sealed: Buffer } | null>>;
}

export type Read = (tx: ReadTransaction, scope: Scope) => Promise<SealedItem[]>;
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** SQL for whether a message is not recalled: the message says so itself, or a reading that came with it does. */
export const isNotRecalled = (
  messageId: string,
) => `(EXISTS (SELECT FROM session_message AS m WHERE m.id = ${messageId} AND m.not_recalled)
  OR EXISTS (SELECT FROM emotional_reading AS r WHERE r.message_id = ${messageId} AND r.intensity >= ${notRecalledFrom}))`;

/** A found row as an item of its table. */
export function itemOf(
  row: Row,
  {
    table,
    plain,
    sealed,
    subjectIds,
  }: { table: string; plain: readonly string[]; sealed: readonly string[]; subjectIds: readonly string[] },
): SealedItem {
  const place = (column: string): Place => ({ table, column, rowId: row.id });
  return {
    id: row.id,
    subjectIds,
    consentId: null,
    plain: Object.fromEntries(plain.map((column) => [column, row[column]])),
    sealed: Object.fromEntries(
      sealed.map((column) => [column, row[column] ? { place: place(column), sealed: row[column] as Buffer } : null]),
    ),
  };
}
