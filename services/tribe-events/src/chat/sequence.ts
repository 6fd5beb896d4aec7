import type { InlineStatement } from '@kindred/database/inline';
import type { Transaction } from '@kindred/database/transaction';
import { Sequence } from '@kindred/sequences/sequence';

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

/** A lock of the tribe, if there is one, is taken before that of its chat. */
export const chatSequence = new Sequence({ numbers: 'tribe_chat', changes: 'tribe_change', owner: 'tribe_id' });

/** Locks a chat until the end, without giving a number. */
export function lockChat(tx: Transaction, tribeId: string): Promise<void> {
  return chatSequence.lock(tx, tribeId);
}

/** Gives the next number of a tribe's sequence and locks the chat until the end. */
export function nextSequence(tx: Transaction, tribeId: string): Promise<number> {
  return chatSequence.next(tx, tribeId);
}

/** Records a change under its number. */
export function recordChange(tx: Transaction, tribeId: string, sequence: number, change: ChatChange): Promise<void> {
  return chatSequence.record(tx, tribeId, sequence, columnsOf(change));
}

export function changeStatement(tribeId: string, sequence: number, change: ChatChange, now: Date): InlineStatement {
  return chatSequence.recordStatement(tribeId, sequence, columnsOf(change), now);
}

/** `nextSequence` as a statement, for a member. There is no row for any other person, nor a lock. */
export function nextSequenceStatement(tribeId: string, userId: string): InlineStatement {
  const membership = `SELECT FROM tribe_membership
    WHERE tribe_id = $1 AND user_id = $3 AND status IN ('ACTIVE', 'INACTIVE')`;
  return chatSequence.nextStatement(tribeId, membership, [userId]);
}

function columnsOf({ kind, messageId, userId, emoji }: ChatChange) {
  return { kind, message_id: messageId, user_id: userId, emoji: emoji ?? null };
}
