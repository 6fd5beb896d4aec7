import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Turn } from '@kindred/models/language-model';
import type { Models } from '@kindred/models/make-models';
import type { LiveReply } from '@kindred/replies/live-replies';
import { isReadable } from '@kindred/replies/readable-reply';
import { sayReply } from '@kindred/replies/say-reply';
import type { StoredReply } from '@kindred/replies/stored-reply';
import { answerAsCompanion } from '../embedded-answers/answer-as-companion.ts';
import type { Memory } from '../memory/memory.ts';
import type { ClaimedTurn } from './claim-turn.ts';
import { companionPrompt } from './companion-prompt.ts';
import { storeReply, type StoredTurn } from './store-reply.ts';

export interface AnsweringDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly models: Models;
  readonly memory: Memory;
}

/** The person stopped the reply. What was said so far stays. */
export class ReplyStopped extends Error {}

/** No reader is left. What was said so far stays, unless the chat is being kept: then the reply is made anew. */
export class ReplyUnread extends ReplyStopped {}

/**
 * Makes the reply to a claimed turn and stores it. The caller gives the claim back when this throws. Returns null if
 * the claim was lost.
 * @throws {ModelUnavailable} @throws {ModelBusy} @throws {ModelBudgetSpent} @throws {ReplyRefused}
 *   @throws {ReplyIsWanted} or the reason of the signal
 */
export async function answerTurn(
  dependencies: AnsweringDependencies,
  claimed: ClaimedTurn,
  live: LiveReply,
  signal: AbortSignal,
): Promise<StoredTurn | null> {
  const { ownerId, persona, room, owesAiNotice } = claimed;
  const remembered = room.features.usesMemory ? await dependencies.memory.recall(ownerId) : [];
  const { system, unspoken, turns } = companionPrompt(claimed, remembered);
  const notice = owesAiNotice ? aiNotice(persona.name) : '';
  const said = new SaidSoFar(live, notice);
  const asked = {
    system,
    turns,
    user: ownerId,
    purpose: 'chat',
    signal,
    embeddedReply: (spoken: readonly Turn[]) => answerAsCompanion(spoken, { persona, room }),
  };
  const ids = remembered.map(({ id }) => id);
  try {
    const reply = await sayReply({
      live: said,
      system: unspoken,
      holdsBack: true,
      ask: () => dependencies.models.language.reply(asked),
    });
    const made = { text: `${notice}${reply}`, status: 'WHOLE', saysAi: owesAiNotice, remembered: ids } as const;
    return await storeReply(dependencies, claimed, made);
  } catch (error) {
    if (!(signal.reason instanceof ReplyStopped)) throw error;
    const text = isReadable(said.text, unspoken) ? `${notice}${said.text.trim()}` : null;
    const saysAi = owesAiNotice && text !== null;
    const unlessKept = signal.reason instanceof ReplyUnread;
    return storeReply(dependencies, claimed, { text, status: 'STOPPED', saysAi, remembered: ids, unlessKept });
  }
}

/** The first words of the first reply, and of one after three hours. No model has a say in them. */
export function aiNotice(name: string): string {
  return `I am ${name}, an AI and no human being.\n\n`;
}

/** A live reply that begins with a notice, and remembers what its readers saw of the model. */
class SaidSoFar implements LiveReply {
  readonly #live: LiveReply;
  readonly #notice: string;
  text = '';

  constructor(live: LiveReply, notice: string) {
    this.#live = live;
    this.#notice = notice;
    if (notice !== '') live.say(notice);
  }

  say(piece: string): void {
    this.text += piece;
    this.#live.say(piece);
  }

  again(): void {
    this.text = '';
    this.#live.again();
    if (this.#notice !== '') this.#live.say(this.#notice);
  }

  end(stored: StoredReply | null = null): void {
    this.#live.end(stored);
  }
}
