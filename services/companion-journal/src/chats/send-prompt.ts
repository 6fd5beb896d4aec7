import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import type { Dependencies } from '../dependencies.ts';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { countPrompt } from './chat-prompt.ts';
import { ChatTurn } from './chat-turn.ts';
import type { Chat } from './chat.ts';
import { lastTurnOf, lockChat } from './lock-chat.ts';
import { refuseIdentifiers } from './refuse-identifiers.ts';
import { ReplyIsComing } from './refusals.ts';
import { writeInto } from './write-into-turn.ts';

export const longestPrompt = 4_000;

export interface SendPromptRequest {
  readonly chatId: string;
  readonly text: string;
  /** The person confirms that what was found in the text does not tell who a person is. */
  readonly isNoIdentifier?: boolean | null | undefined;
  readonly idempotencyKey: string;
}

export interface MadeTurn {
  readonly turn: ChatTurn;
  readonly chat: Chat;
}

export interface SentPrompt {
  readonly turnId: string;
  /** Null when the same request had made the turn before. */
  readonly made: MadeTurn | null;
}

/**
 * Stores a prompt, for which a reply is then made outside of the request. A prompt with words of
 * danger gets the fixed answer at once, without a look at the disclaimer, the hourly limit, the room's limits or the
 * screening. No model sees it.
 * @throws {InvalidText} @throws {IdentifiersInPrompt} @throws {NotFound} @throws {DisclaimerRequired}
 *   @throws {TooManyPrompts} @throws {ChatEnded} @throws {ChatFull} @throws {ReplyIsComing}
 */
export async function sendPrompt(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: SendPromptRequest,
): Promise<SentPrompt> {
  const { idempotencyKey: key, ...request } = input;
  const text = readText(request.text, { field: 'text', maxLength: longestPrompt, lines: true });
  const isDanger = speaksOfDanger(text);
  if (!isDanger && request.isNoIdentifier !== true) refuseIdentifiers(text);
  let made: MadeTurn | null = null;
  const turnId = await idempotent(work, person, { operation: 'sendPrompt', key, request }, async (tx) => {
    const chat = await lockChat(tx, request.chatId, person.id);
    if ((await lastTurnOf(tx, chat))?.isComing) throw new ReplyIsComing();
    const { maxPromptLength, maxTurns } = (await dependencies.scenes.room(tx, chat)).features;
    if (!isDanger) {
      readText(text, { field: 'text', maxLength: maxPromptLength, lines: true });
      await requireDisclaimer(tx, person.id);
      await countPrompt(tx, person.id, dependencies.promptsPerHour);
    }
    const turn = ChatTurn.next(chat, { speaksOfDanger: isDanger, mostOfRoom: isDanger ? null : maxTurns }, tx.now);
    await writeInto(tx, dependencies.sealer, turn, { prompt: text, ...(isDanger && { reply: dangerAnswer }) });
    if (isDanger) turn.settle('WHOLE', tx.now);
    made = { turn: tx.add(turn), chat };
    return turn.id;
  });
  if (!isDanger) void dependencies.companion.queueReply({ turnId, chatId: request.chatId, ownerId: person.id });
  return { turnId, made: ofTurn(turnId, made) };
}

/** Null if the turn was made before: a try that was not committed may have made another. */
function ofTurn(turnId: string, made: MadeTurn | null): MadeTurn | null {
  return made?.turn.id === turnId ? made : null;
}
