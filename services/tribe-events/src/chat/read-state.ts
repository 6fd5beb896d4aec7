import type { ReadTransaction } from '@kindred/database/read-transaction';

/** Unread messages are counted up to so many. */
const mostUnread = 1_000;

/** How far a member has read a chat. */
export interface ReadCursor {
  readonly tribeId: string;
  readonly userId: string;
  readonly sequence: number;
  readonly readAt: Date | null;
}

/** How far the viewer has read a tribe's chat, and what they have not. */
export interface ChatReadState {
  readonly tribeId: string;
  /** The number of the last message that the viewer has read; 0 without one. */
  readonly readSequence: number;
  readonly unread: number;
  /** The last number of the sequence of the tribe. */
  readonly latestSequence: number;
}

/** Of each tribe that the viewer is in, in one statement. Nothing is unread in a dissolved tribe. */
export function readStatesOf(tx: ReadTransaction, tribeIds: readonly string[]): Promise<ChatReadState[]> {
  return tx.query<ChatReadState>(
    `SELECT m.tribe_id AS "tribeId",
       coalesce(c.read_sequence, 0) AS "readSequence",
       coalesce(chat.last_sequence, 0) AS "latestSequence",
       CASE t.status WHEN 'DISSOLVED' THEN 0 ELSE (SELECT count(*)::int FROM (
         SELECT FROM tribe_message g WHERE g.tribe_id = m.tribe_id AND g.sequence > coalesce(c.read_sequence, 0)
           AND g.message_type <> 'SYSTEM' AND g.deleted_at IS NULL AND g.user_id IS DISTINCT FROM $2
           AND (g.user_id IS NULL OR g.user_id <> ALL (ARRAY(${blockedBy('$2')})))
         ORDER BY g.sequence LIMIT ${mostUnread}) AS new) END AS unread
     FROM tribe_membership m JOIN tribe t ON t.id = m.tribe_id
     LEFT JOIN tribe_chat_member c ON c.tribe_id = m.tribe_id AND c.user_id = m.user_id
     LEFT JOIN tribe_chat chat ON chat.tribe_id = m.tribe_id
     WHERE m.tribe_id = ANY ($1::uuid[]) AND m.user_id = $2 AND m.status IN ('ACTIVE', 'INACTIVE')`,
    [tribeIds, tx.actor.id],
  );
}

/** The tribes that people have muted, and until when. A person is in few tribes. */
export function readMutes(tx: ReadTransaction, userIds: readonly string[]) {
  return tx.query<{ tribeId: string; userId: string; mutedUntil: Date }>(
    `SELECT tribe_id AS "tribeId", user_id AS "userId", muted_until AS "mutedUntil" FROM tribe_chat_member
     WHERE user_id = ANY ($1::uuid[]) AND muted_until > $2`,
    [userIds, tx.now],
  );
}

/** How far the members of each tribe have read. Those who have read nothing are left out. */
export function readCursors(tx: ReadTransaction, tribeIds: readonly string[]): Promise<ReadCursor[]> {
  return tx.query<ReadCursor>(
    `SELECT c.tribe_id AS "tribeId", c.user_id AS "userId", c.read_sequence AS sequence, c.read_at AS "readAt"
     FROM tribe_chat_member c JOIN tribe_membership m ON m.tribe_id = c.tribe_id AND m.user_id = c.user_id
     WHERE c.tribe_id = ANY ($1::uuid[]) AND c.read_sequence > 0 AND m.status IN ('ACTIVE', 'INACTIVE')
     ORDER BY c.read_at DESC, c.user_id`,
    [tribeIds],
  );
}

/** The people whom a person has blocked, in SQL. Who blocked them is nothing that they may see. */
export const blockedBy = (person: string) => `SELECT blocked_id FROM block_made WHERE blocker_id = ${person}`;
