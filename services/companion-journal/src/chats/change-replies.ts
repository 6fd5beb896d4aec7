import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { countPrompt } from './chat-prompt.ts';
import { ChatTurn } from './chat-turn.ts';
import { lastTurnOf, lockChat, lockTurn } from './lock-chat.ts';
import { ChatEnded, NoReplyYet, NotLastReply } from './refusals.ts';

/**
 * Has the last reply of a chat made anew. It counts as a prompt, because a model is asked. The fixed answer to words of
 * danger stays.
 * @throws {NotFound} @throws {ReplyIsComing} @throws {NotLastReply} @throws {ChatEnded} @throws {TooManyPrompts}
 *   @throws {DisclaimerRequired}
 */
export async function regenerateReply(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  turnId: string,
): Promise<ChatTurn> {
  const turn = await work.run(person, async (tx) => {
    const locked = await lockTurn(tx, turnId, person.id);
    if (locked.turn.number < locked.chat.turns) throw new NotLastReply();
    if (locked.chat.status === 'ENDED') throw new ChatEnded();
    if (locked.turn.speaksOfDanger) return locked.turn;
    // The notice that the persona is an AI goes with the reply.
    if (locked.turn.saysAi) locked.chat.saidAiAt = null;
    locked.turn.makeAnew(tx.now);
    await requireDisclaimer(tx, person.id);
    await countPrompt(tx, person.id, dependencies.promptsPerHour);
    locked.chat.lastTurnAt = tx.now;
    return locked.turn;
  });
  if (turn.isComing) void dependencies.companion.queueReply({ turnId, chatId: turn.chatId, ownerId: person.id });
  return turn;
}

/**
 * Has the persona go on with its last reply, as a turn without a prompt. It counts as a prompt. Returns the turn's id.
 * @throws {NotFound} @throws {ReplyIsComing} @throws {NoReplyYet} @throws {ChatEnded} @throws {ChatFull}
 *   @throws {TooManyPrompts} @throws {DisclaimerRequired}
 */
export async function continueReply(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { chatId, idempotencyKey: key }: { readonly chatId: string; readonly idempotencyKey: string },
): Promise<string> {
  const turnId = await idempotent(
    work,
    person,
    { operation: 'continueReply', key, request: { chatId } },
    async (tx) => {
      const chat = await lockChat(tx, chatId, person.id);
      const last = await lastTurnOf(tx, chat);
      if (!last || last.speaksOfDanger) throw new NoReplyYet();
      last.requireReply();
      await requireDisclaimer(tx, person.id);
      await countPrompt(tx, person.id, dependencies.promptsPerHour);
      const { features } = await dependencies.scenes.room(tx, chat);
      return tx.add(ChatTurn.next(chat, { speaksOfDanger: false, mostOfRoom: features.maxTurns }, tx.now)).id;
    },
  );
  void dependencies.companion.queueReply({ turnId, chatId, ownerId: person.id });
  return turnId;
}

/**
 * Tries a reply again that could not be made, at once instead of when its pause is over. Counts as no prompt.
 * @throws {NotFound}
 */
export async function askReplyAgain(
  work: UnitOfWork,
  { companion }: Dependencies,
  person: Person,
  turnId: string,
): Promise<ChatTurn> {
  const turn = await work.read(person, (tx) =>
    tx.get(ChatTurn, { id: turnId, ownerId: person.id }, 'No turn of yours'),
  );
  if (turn.status === 'UNAVAILABLE' || turn.status === 'WAITING')
    void companion.queueReply({ turnId, chatId: turn.chatId, ownerId: person.id });
  return turn;
}

/**
 * Ends a reply that is coming. What was said so far stays, if this process was answering. Stopping a reply that is
 * there changes nothing.
 * @throws {NotFound}
 */
export async function stopReply(
  work: UnitOfWork,
  { companion }: Dependencies,
  person: Person,
  turnId: string,
): Promise<ChatTurn> {
  const read = () =>
    work.read(person, (tx) => tx.get(ChatTurn, { id: turnId, ownerId: person.id }, 'No turn of yours'));
  await read();
  if (await companion.stopReply(turnId)) return read();
  return work.run(person, async (tx) => {
    const { turn } = await lockTurn(tx, turnId, person.id);
    if (turn.isComing || turn.status === 'UNAVAILABLE') turn.settle('STOPPED', tx.now);
    return turn;
  });
}
