import { lockName } from '@kindred/database/lock-name';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Models } from '@kindred/models/make-models';
import type { ServiceTokens } from '@kindred/service/service-tokens';
import { askConsents } from '@kindred/vessel-privacy-client/ask-consents';
import type { Logger } from 'pino';
import { ChatTurn } from '../chats/chat-turn.ts';
import { Chat } from '../chats/chat.ts';
import { findMemories } from '../model-tasks/find-memories.ts';
import { MemoryItem } from './memory-item.ts';

export interface MemoryDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
  readonly models: Models;
  readonly tokens: ServiceTokens;
  readonly logger: Logger;
  /** Without it nothing is remembered. */
  readonly vesselPrivacyUrl: string | undefined;
}

/** What a persona may remember of its person for one reply. */
export interface Remembered {
  readonly id: string;
  readonly text: string;
}

/** The consent of vessel-privacy without which nothing is remembered. */
export const memoryScope = 'COMPANION_MEMORY';

/** What adds to the memory of a person, or empties it, locks this name. */
export const nameOfMemory = (ownerId: string) => `memory of ${ownerId}`;

/** Items that a person has at most, and how many of the newest one reply may use. */
const limits = { ofOnePerson: 100, forOneReply: 20 };

/** What personas remember of people. It gives and adds nothing without a person's consent. */
export class Memory {
  readonly #dependencies: MemoryDependencies;

  constructor(dependencies: MemoryDependencies) {
    this.#dependencies = dependencies;
  }

  /** What the personas may use for a reply to this person. Empty while the consent cannot be asked for. */
  async recall(ownerId: string): Promise<readonly Remembered[]> {
    const { work, sealer } = this.#dependencies;
    const read = () =>
      work.read({ role: 'person', id: ownerId }, async (tx) => {
        const items = await tx.find(
          MemoryItem,
          { ownerId },
          { order: { madeAt: 'DESC', id: 'DESC' }, take: limits.forOneReply },
        );
        const texts = await sealer.openAll(
          tx,
          items.map(({ sealedText }) => sealedText),
        );
        return items.flatMap(({ id }, nth) => {
          const text = texts[nth];
          return text == null ? [] : [{ id, text }];
        });
      });
    const remembered = await read();
    return remembered.length > 0 && (await this.#isAllowed(ownerId, 'COMPANION_REPLY')) ? remembered : [];
  }

  /**
   * Finds what is worth remembering in a chat that its person kept. A chat is remembered once, also if its person
   * forgets what was found. After a fault it can be tried again.
   */
  async remember({ id: chatId, ownerId }: { readonly id: string; readonly ownerId: string }): Promise<void> {
    const { models, logger } = this.#dependencies;
    let since: Date | null = null;
    try {
      if (!(await this.#isAllowed(ownerId, 'COMPANION_MEMORY'))) return;
      since = await this.#markRemembered(chatId, ownerId);
      if (since === null) return;
      const prompts = await this.#promptsOf(chatId, ownerId);
      if (prompts.length === 0) return;
      const asked = { task: findMemories, given: { prompts }, user: ownerId, purpose: 'memory' };
      const { memories } = await models.language.extract(asked);
      const texts = memories.map(({ text }) => text);
      // The model may have taken long.
      if (await this.#isAllowed(ownerId, 'COMPANION_MEMORY')) await this.#keep(ownerId, chatId, since, texts);
    } catch (error) {
      logger.warn({ err: error, chatId }, 'A kept chat was not remembered');
      if (since !== null) await this.#unmark(chatId, ownerId, since).catch(() => undefined);
    }
  }

  /** Returns the time of the mark, or null if the chat is gone or has one. */
  #markRemembered(chatId: string, ownerId: string): Promise<Date | null> {
    return this.#dependencies.work.run({ role: 'person', id: ownerId }, async (tx) => {
      const chat = await tx.lockOne(Chat, { id: chatId, ownerId });
      if (!chat || chat.rememberedAt !== null) return null;
      chat.rememberedAt = tx.now;
      return tx.now;
    });
  }

  async #unmark(chatId: string, ownerId: string, since: Date): Promise<void> {
    await this.#dependencies.work.run({ role: 'person', id: ownerId }, async (tx) => {
      const chat = await tx.lockOne(Chat, { id: chatId, ownerId });
      if (chat?.rememberedAt?.getTime() === since.getTime()) chat.rememberedAt = null;
    });
  }

  async #isAllowed(ownerId: string, purpose: string): Promise<boolean> {
    const { tokens, vesselPrivacyUrl, logger } = this.#dependencies;
    if (vesselPrivacyUrl === undefined) return false;
    const question = { userIds: [ownerId], scope: memoryScope, purpose } as const;
    const consents = await askConsents({ tokens, vesselPrivacyUrl }, question).catch((error: unknown) => {
      logger.warn({ err: error }, 'A consent could not be asked for; nothing is remembered');
      return [];
    });
    return consents.length > 0;
  }

  /** What speaks of danger is not remembered. */
  #promptsOf(chatId: string, ownerId: string): Promise<string[]> {
    const { work, sealer } = this.#dependencies;
    return work.read({ role: 'person', id: ownerId }, async (tx) => {
      const turns = await tx.find(ChatTurn, { chatId, ownerId, speaksOfDanger: false }, { order: { number: 'ASC' } });
      const opened = await sealer.openAll(
        tx,
        turns.flatMap((turn) => turn.sealed('prompt') ?? []),
      );
      return opened.flatMap((text) => text ?? []);
    });
  }

  /**
   * Keeps nothing if the chat was deleted since it was marked, the memory was emptied, or the consent ended, even if it
   * was granted again.
   */
  async #keep(ownerId: string, chatId: string, since: Date, texts: readonly string[]): Promise<void> {
    const { work, sealer } = this.#dependencies;
    await work.run({ role: 'person', id: ownerId }, async (tx) => {
      await lockName(tx, nameOfMemory(ownerId));
      const chat = await tx.findOne(Chat, { id: chatId, ownerId });
      if (chat?.rememberedAt?.getTime() !== since.getTime()) return;
      const known = await tx.find(MemoryItem, { ownerId });
      for (const text of texts.slice(0, Math.max(0, limits.ofOnePerson - known.length))) {
        const item = MemoryItem.of(ownerId, chatId, since);
        item.text = await sealer.seal(tx, { kind: 'person', id: ownerId }, MemoryItem.place(item.id), text);
        tx.add(item);
      }
    });
  }
}
