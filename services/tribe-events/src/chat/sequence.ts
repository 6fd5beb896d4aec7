import type { InlineStatement } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';

export const changeKinds = ['SENT', 'EDITED', 'DELETED', 'REACTED', 'UNREACTED', 'READ', 'ERASED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change of a chat, as clients resume from it. It has no content: clients read the message as it is now. */
export interface ChatChange {
  readonly kind: ChangeKind;
  /** Null for ERASED alone. */
  readonly messageId: string | null;
  readonly userId: string | null;
  readonly emoji?: string;
}

/** Locks a chat until the end, without giving a number. A lock of the tribe, if there is one, is taken before. */
export async function lockChat(tx: Transaction, tribeId: string): Promise<void> {
  await advance(tx, tribeId, 0);
}

/**
 * Gives the next number of a tribe's sequence and locks the chat until the end. A unit that is rolled back gives its
 * number back, and another one waits for it. So there is never a gap, also not one that is filled later.
 */
export function nextSequence(tx: Transaction, tribeId: string): Promise<number> {
  return advance(tx, tribeId, 1);
}

/** Records a change under its number. */
export async function recordChange(
  tx: Transaction,
  tribeId: string,
  sequence: number,
  change: ChatChange,
): Promise<void> {
  const { sql, parameters } = changeStatement(tribeId, sequence, change, tx.now);
  await tx.query(sql, [...parameters]);
}

export function changeStatement(
  tribeId: string,
  sequence: number,
  { kind, messageId, userId, emoji }: ChatChange,
  now: Date,
): InlineStatement {
  return {
    sql: `INSERT INTO tribe_change (tribe_id, sequence, kind, message_id, user_id, emoji, changed_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    parameters: [tribeId, sequence, kind, messageId, userId, emoji ?? null, now],
  };
}

/** `nextSequence` as a statement, for a member. There is no row for any other person, nor a lock. */
export function nextSequenceStatement(tribeId: string, userId: string): InlineStatement {
  const membership = `SELECT tribe_id, $2::int FROM tribe_membership
    WHERE tribe_id = $1 AND user_id = $3 AND status IN ('ACTIVE', 'INACTIVE')`;
  return { sql: advancing(membership), parameters: [tribeId, 1, userId] };
}

async function advance(tx: Transaction, tribeId: string, by: 0 | 1): Promise<number> {
  const [chat] = await tx.query<{ sequence: number }>(advancing('VALUES ($1::uuid, $2::int)'), [tribeId, by]);
  if (!chat) throw new Error('A chat has a row once it was locked.');
  return chat.sequence;
}

/** The row is made for the first message of a tribe. */
function advancing(chat: string): string {
  return `INSERT INTO tribe_chat AS chat (tribe_id, last_sequence) ${chat}
    ON CONFLICT (tribe_id) DO UPDATE SET last_sequence = chat.last_sequence + $2 RETURNING last_sequence AS sequence`;
}
