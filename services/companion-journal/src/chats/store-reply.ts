import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ReplyFailureReason } from '@kindred/replies/reply-failure';
import type { ClaimedTurn } from './claim-turn.ts';
import { ChatTurn } from './chat-turn.ts';
import { Chat } from './chat.ts';
import { chatTurnLifecycle } from './chat-lifecycle.ts';
import { writeInto } from './write-into-turn.ts';

export interface MadeReply {
  /** Null for one that was stopped before it had a word. */
  readonly text: string | null;
  readonly status: 'WHOLE' | 'STOPPED';
  readonly saysAi: boolean;
  readonly remembered: readonly string[];
}

/** Stores a reply. Returns false if the claim was lost: another process answers, or the person stopped the reply. */
export function storeReply(
  { work, sealer }: { readonly work: UnitOfWork; readonly sealer: Sealer },
  { turnId, chatId, ownerId, claim }: ClaimedTurn,
  { text, status, saysAi, remembered }: MadeReply,
): Promise<boolean> {
  return work.run({ role: 'person', id: ownerId }, async (tx) => {
    const chat = await tx.lockOne(Chat, { id: chatId });
    const turn = chat && (await tx.lockOne(ChatTurn, { id: turnId, claim }));
    if (!turn) return false;
    if (text !== null) await writeInto(tx, sealer, turn, { reply: text });
    if (saysAi) chat.saidAiAt = tx.now;
    turn.status = chatTurnLifecycle.next(turn.status, status);
    Object.assign(turn, { saysAi, remembered: [...remembered], claim: null, claimedUntil: null, updatedAt: tx.now });
    return true;
  });
}

export interface PutOffTurn {
  readonly status: 'WAITING' | 'UNAVAILABLE';
  readonly reason: ReplyFailureReason | null;
  readonly tryAgainAt: Date;
}

/** Gives a claim back. Does nothing if it was lost. */
export async function putOffTurn(
  work: UnitOfWork,
  { turnId, ownerId, claim }: ClaimedTurn,
  { status, reason, tryAgainAt }: PutOffTurn,
): Promise<void> {
  await work.run({ role: 'person', id: ownerId }, (tx) =>
    tx.query(
      `UPDATE chat_turn SET status = $3, reason = $4, claim = NULL, claimed_until = NULL, try_again_at = $5, updated_at = $6
       WHERE id = $1 AND claim = $2`,
      [turnId, claim, status, reason, tryAgainAt, tx.now],
    ),
  );
}
