import { newId } from '@kindred/contracts/uuid';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { LessThan } from 'typeorm';
import type { PersonaVersion } from '../personas/persona-version.ts';
import type { RoomVersion } from '../rooms/room-version.ts';
import { ChatTurn } from './chat-turn.ts';
import { Chat } from './chat.ts';
import type { Scenes } from './scenes.ts';

/** A turn that waits for its reply, by ids alone. */
export interface AwaitedTurn {
  readonly turnId: string;
  readonly chatId: string;
  readonly ownerId: string;
}

/** What was said before, in the order of the chat. */
export interface SaidTurn {
  readonly prompt: string | null;
  readonly reply: string | null;
}

/** A turn that this process has claimed: until the claim ends, no other process answers it. */
export interface ClaimedTurn extends AwaitedTurn {
  readonly claim: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  readonly prompt: string | null;
  readonly earlier: readonly SaidTurn[];
  readonly persona: PersonaVersion;
  readonly room: RoomVersion;
  /** The reply has to begin by saying that the persona is an AI. */
  readonly owesAiNotice: boolean;
  readonly keeps: boolean;
}

interface ClaimDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly scenes: Scenes;
}

/** How long a claim lasts unless it is renewed. After that another process may take it. */
export const claimMs = 60_000;
const readBefore = 59;

/** Claims a turn and reads what a reply needs. Null if another process has it, or if it has its reply. */
export function claimTurn(
  { work, sealer, scenes }: ClaimDependencies,
  awaited: AwaitedTurn,
  now: Date,
): Promise<ClaimedTurn | null> {
  const { turnId, chatId, ownerId } = awaited;
  return work.run({ role: 'person', id: ownerId }, async (tx) => {
    const claim = newId();
    const turn = await tx.lockOne(ChatTurn, { id: turnId });
    if (!turn?.claimFor(claim, new Date(now.getTime() + claimMs), now)) return null;
    const { tries } = turn;
    const chat = await tx.get(Chat, chatId);
    const persona = await scenes.persona(tx, chat);
    const room = await scenes.room(tx, chat);
    const { prompt, earlier } = await readSaid(tx, sealer, turn);
    const { keeps } = chat;
    return { ...awaited, claim, tries, prompt, earlier, persona, room, owesAiNotice: chat.owesAiNotice(now), keeps };
  });
}

/** Holds a claim for longer. Returns false if it was lost. */
export function renewClaim(work: UnitOfWork, { turnId, ownerId, claim }: ClaimedTurn): Promise<boolean> {
  return work.run({ role: 'person', id: ownerId }, async (tx) => {
    const until = new Date(tx.now.getTime() + claimMs);
    const held = await tx.query(
      `UPDATE chat_turn SET claimed_until = $3, try_again_at = $3, updated_at = $4 WHERE id = $1 AND claim = $2 RETURNING 1`,
      [turnId, claim, until, tx.now],
    );
    return held.length === 1;
  });
}

/** The newest first. */
async function earlierTurns(tx: ReadTransaction, { chatId, number }: ChatTurn): Promise<ChatTurn[]> {
  if (number === 1) return [];
  return tx.find(ChatTurn, { chatId, number: LessThan(number) }, { order: { number: 'DESC' }, take: readBefore });
}

/**
 * The prompt of a turn and what was said before it. What speaks of danger has had its answer, and no model is given it
 * later.
 */
async function readSaid(tx: ReadTransaction, sealer: Sealer, turn: ChatTurn) {
  const { id: turnId } = turn;
  const turns = [turn, ...(await earlierTurns(tx, turn))];
  const wanted = turns.filter(({ id, reply, speaksOfDanger }) => id === turnId || (reply !== null && !speaksOfDanger));
  const sealed = wanted.flatMap((turn) => [turn.sealed('prompt'), turn.sealed('reply')]);
  const opened = await sealer.openAll(
    tx,
    sealed.flatMap((text) => text ?? []),
  );
  const texts = sealed.map((text) => (text === null ? null : (opened.shift() ?? null)));
  const said = wanted.map(({ id }, nth) => ({ id, prompt: texts[nth * 2] ?? null, reply: texts[nth * 2 + 1] ?? null }));
  return {
    prompt: said.find(({ id }) => id === turnId)?.prompt ?? null,
    earlier: said.filter(({ id }) => id !== turnId).toReversed(),
  };
}
