import { NotFound } from '@kindred/contracts/domain-error';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Logger } from 'pino';
import { requireDisclaimer } from '../disclaimers/require-disclaimer.ts';
import { addChatEntry } from '../journal/add-chat-entry.ts';
import type { JournalTurn } from '../journal/journal-entry.ts';
import { ChatTurn } from './chat-turn.ts';
import type { Chat } from './chat.ts';
import { lockChat } from './lock-chat.ts';
import { NoReplyYet } from './refusals.ts';

export interface KeepingDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly logger: Logger;
}

interface Keeping {
  readonly chatId: string;
  /** True if the person asks for it now. False if the chat keeps itself, because its `keeps` is set. */
  readonly isAsked: boolean;
}

/** Finds what may be remembered of a chat, when it has ended and is kept. */
export interface RemembersChats {
  readonly companion: { remember(chat: Chat): Promise<void> };
}

/**
 * Puts a chat into its person's journal, as far as it has come. Keeping it again changes the same entry. When it cannot
 * be kept, the chat says so, stays longer, and can be kept later. A person who asks for it must have accepted the
 * current disclaimer; a chat that keeps itself goes on without.
 * @throws {NotFound} @throws {DisclaimerRequired} @throws {NoReplyYet} @throws {JournalFull}
 */
export async function keepChat(
  dependencies: KeepingDependencies,
  person: Pick<Person, 'role' | 'id'>,
  { chatId, isAsked }: Keeping,
): Promise<Chat> {
  const { work, sealer, logger } = dependencies;
  try {
    return await work.run(person, async (tx) => {
      const chat = await lockChat(tx, chatId, person.id);
      if (isAsked) await requireDisclaimer(tx, person.id);
      const turns = await readTurns(tx, sealer, chat);
      const [first, second] = turns;
      if (!first || !second) throw new NoReplyYet();
      const { personaId, roomId } = chat;
      const entry = await addChatEntry(tx, {
        ownerId: person.id,
        language: null,
        conversationId: chatId,
        personaId,
        roomId,
        prompt: first.text,
        response: second.text,
        turns,
      });
      chat.keptAs(entry.id);
      return chat;
    });
  } catch (error) {
    // Neither is a failure: there is nothing to keep.
    if (!(error instanceof NotFound) && !(error instanceof NoReplyYet))
      await noteFailure(work, person, chatId).catch((err: unknown) =>
        logger.warn({ err, chatId }, 'The failure to keep a chat could not be stored'),
      );
    throw error;
  }
}

/** Keeps a chat if it can be kept. A failure is written on the chat, and logged without a text. */
export async function tryToKeep(
  dependencies: KeepingDependencies,
  person: Pick<Person, 'role' | 'id'>,
  keeping: Keeping,
): Promise<void> {
  await keepChat(dependencies, person, keeping).catch((error: unknown) =>
    dependencies.logger.warn(
      { err: error, chatId: keeping.chatId },
      'A chat could not be kept in the journal; keeping can be asked again',
    ),
  );
}

/**
 * Keeps a chat when its person asks for it.
 * @throws {NotFound} @throws {DisclaimerRequired} @throws {NoReplyYet} @throws {JournalFull}
 */
export async function keepChatNow(
  work: UnitOfWork,
  dependencies: Omit<KeepingDependencies, 'work'> & RemembersChats,
  person: Person,
  chatId: string,
): Promise<Chat> {
  const chat = await keepChat({ work, ...dependencies }, person, { chatId, isAsked: true });
  if (chat.status === 'ENDED') void dependencies.companion.remember(chat);
  return chat;
}

/** In a transaction of its own, because that of the keeping was rolled back. */
async function noteFailure(work: UnitOfWork, person: Pick<Person, 'role' | 'id'>, chatId: string): Promise<void> {
  await work.run(person, async (tx) => {
    const chat = await lockChat(tx, chatId, person.id);
    if (chat.turns > 0) chat.keepingFailed();
  });
}

/** What was said, without prompts that have no reply. */
async function readTurns(tx: Transaction, sealer: Sealer, { id: chatId }: Chat): Promise<JournalTurn[]> {
  const turns = await tx.find(ChatTurn, { chatId }, { order: { number: 'ASC' } });
  const said = turns
    .filter(({ reply }) => reply !== null)
    .flatMap((turn) =>
      (['prompt', 'reply'] as const).flatMap((column) => {
        const sealed = turn.sealed(column);
        const at = (column === 'prompt' ? turn.createdAt : turn.updatedAt).toISOString();
        return sealed ? [{ sealed, speaker: column === 'prompt' ? 'PERSON' : 'PERSONA', at } as const] : [];
      }),
    );
  const texts = await sealer.openAll(
    tx,
    said.map(({ sealed }) => sealed),
  );
  return said.map(({ speaker, at }, nth) => ({ speaker, text: texts[nth] ?? '', at }));
}
