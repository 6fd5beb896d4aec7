import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ClaimedTurn } from './claim-turn.ts';
import { ChatTurn } from './chat-turn.ts';
import { Chat } from './chat.ts';
import { writeInto } from './write-into-turn.ts';

/** What readers of a stream are told at its end. */
export interface ReplyEnd {
  readonly turnId: string;
  readonly text: string | null;
  readonly isStopped: boolean;
}

export interface MadeReply {
  /** Null for one that was stopped before it had a word. */
  readonly text: string | null;
  readonly status: 'WHOLE' | 'STOPPED';
  readonly saysAi: boolean;
  readonly remembered: readonly string[];
  /** A chat that is being kept by now does not take it. */
  readonly unlessKept?: boolean;
}

/** How a reply was stored. */
export interface StoredTurn {
  readonly last: ReplyEnd;
  /** Whether the chat is set to be kept. */
  readonly keeps: boolean;
}

/** The reply was stopped because no one read it, and the chat is being kept by now: it is wanted whole. */
export class ReplyIsWanted extends Error {}

/**
 * Stores a reply. Returns null if the claim was lost: another process answers, or the person stopped the reply. The
 * lock of the chat orders this and a change of its setting, on whichever replica either is.
 * @throws {ReplyIsWanted}
 */
export function storeReply(
  { work, sealer }: { readonly work: UnitOfWork; readonly sealer: Sealer },
  { turnId, chatId, ownerId, claim }: ClaimedTurn,
  { text, status, saysAi, remembered, unlessKept = false }: MadeReply,
): Promise<StoredTurn | null> {
  return work.run({ role: 'person', id: ownerId }, async (tx) => {
    const chat = await tx.lockOne(Chat, { id: chatId });
    const turn = chat && (await tx.lockOne(ChatTurn, { id: turnId, claim }));
    if (!turn) return null;
    if (unlessKept && chat.keeps) throw new ReplyIsWanted();
    if (text !== null) await writeInto(tx, sealer, turn, { reply: text });
    if (saysAi) chat.saidAiAt = tx.now;
    turn.settle(status, tx.now);
    Object.assign(turn, { saysAi, remembered: [...remembered] });
    return { last: { turnId, text, isStopped: status === 'STOPPED' }, keeps: chat.keeps };
  });
}
