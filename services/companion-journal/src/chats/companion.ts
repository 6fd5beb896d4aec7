import { LiveReplies } from '@kindred/replies/live-replies';
import { replyFailure } from '@kindred/replies/reply-failure';
import { ClaimLost, ReplyQueue, whileClaimed } from '@kindred/replies/reply-queue';
import { clockFrom } from '@kindred/service/clock-from';
import type { Logger } from 'pino';
import { answerTurn, ReplyStopped, ReplyUnread, type AnsweringDependencies } from './answer-turn.ts';
import { claimMs, claimTurn, renewClaim, type AwaitedTurn, type ClaimedTurn } from './claim-turn.ts';
import { tryToKeep } from './keep-chat.ts';
import { releaseTurn } from './release-turn.ts';
import type { Scenes } from './scenes.ts';
import { ReplyIsWanted, type StoredTurn } from './store-reply.ts';

export interface CompanionDependencies extends AnsweringDependencies {
  readonly logger: Logger;
  readonly scenes: Scenes;
}

interface InHand {
  readonly chatId: string;
  keeps: boolean;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** Makes the replies of personas in this process, outside of any request. */
export class Companion {
  readonly live = new LiveReplies();
  readonly #queue = new ReplyQueue({ atOnce: 200 });
  readonly #inHand = new Map<string, InHand>();

  constructor(readonly dependencies: CompanionDependencies) {}

  /**
   * Queues a turn for its reply, and returns at once. The promise is fulfilled when this process has done what it
   * could, which may be nothing, and never rejects. `now` is for jobs that run for another moment.
   */
  queueReply(awaited: AwaitedTurn, now: Date | null = null): Promise<void> {
    const { work } = this.dependencies;
    const clock = clockFrom(work, now ?? work.now);
    const { turnId: id, chatId: conversation } = awaited;
    return this.#queue.submit({ id, conversation, answer: () => this.#answer(awaited, clock) });
  }

  /** Waits until this process makes no reply. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Stops a reply that this process is making, and waits until it is stored. Returns false if it makes none. */
  async stopReply(turnId: string): Promise<boolean> {
    const making = this.#inHand.get(turnId);
    if (!making) return false;
    making.stop.abort(new ReplyStopped());
    await making.done;
    return true;
  }

  /**
   * Stops a reply that no reader reads along here, unless the chat is being kept. If another replica set it to be kept,
   * the reply is made anew instead.
   */
  stopUnread(turnId: string): void {
    const making = this.#inHand.get(turnId);
    if (making && !making.keeps && !this.live.isRead(turnId)) making.stop.abort(new ReplyUnread());
  }

  /** A reply that is coming goes into the journal as its chat is set when it is whole. */
  keepingChanged(chatId: string, keeps: boolean): void {
    for (const making of this.#inHand.values()) if (making.chatId === chatId) making.keeps = keeps;
  }

  /**
   * Finds what may be remembered of a kept chat, after its replies. It is dropped if the queue is full or the process
   * ends. Never rejects.
   */
  remember(chat: { readonly id: string; readonly ownerId: string }): Promise<void> {
    const { id, ownerId } = chat;
    const { memory } = this.dependencies;
    return this.#queue.submit({ id, conversation: id, answer: () => memory.remember({ id, ownerId }) });
  }

  /** Gives back what is in hand, and takes nothing more. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #answer(awaited: AwaitedTurn, clock: () => Date): Promise<void> {
    const { logger } = this.dependencies;
    const { turnId } = awaited;
    try {
      const claimed = await claimTurn(this.dependencies, awaited, clock());
      if (!claimed) return;
      const stop = new AbortController();
      const done = this.#answerClaimed(claimed, stop.signal, clock).finally(() => this.#inHand.delete(turnId));
      this.#inHand.set(turnId, { chatId: claimed.chatId, keeps: claimed.keeps, stop, done });
      await done;
    } catch (error) {
      // The claim lapses, and the job finds the turn again.
      logger.warn({ err: error, turnId }, 'A turn could not be taken up; it is tried again');
    }
  }

  async #answerClaimed(claimed: ClaimedTurn, stopped: AbortSignal, clock: () => Date): Promise<void> {
    const { work } = this.dependencies;
    const live = this.live.begin(claimed.turnId);
    const claim = { renew: () => renewClaim(work, claimed), everyMs: claimMs / 3 };
    let stored = null as StoredTurn | null;
    try {
      await whileClaimed(claim, async (lost) => {
        const signal = AbortSignal.any([this.#queue.ending, lost, stopped]);
        stored = await answerTurn(this.dependencies, claimed, live, signal);
        if (stored?.keeps) await this.#keep(claimed);
      });
    } catch (error) {
      await this.#giveBack(claimed, error, clock());
    } finally {
      live.end(stored && { status: 'WHOLE', last: stored.last });
    }
  }

  #keep({ chatId, ownerId }: ClaimedTurn): Promise<void> {
    return tryToKeep(this.dependencies, { role: 'person', id: ownerId }, { chatId, isAsked: false });
  }

  async #giveBack(claimed: ClaimedTurn, error: unknown, now: Date): Promise<void> {
    const { work, logger } = this.dependencies;
    const { turnId, tries } = claimed;
    if (this.#queue.ending.aborted || error instanceof ReplyIsWanted)
      return releaseTurn(work, claimed, { status: 'WAITING', reason: null, tryAgainAt: now });
    if (error instanceof ClaimLost) return;
    const failure = replyFailure(error, tries, now);
    if (failure) logger.info({ turnId, reason: failure.reason, tries }, 'A reply could not be made; it is tried again');
    else logger.error({ err: error, turnId }, 'Making a reply failed; it is tried again');
    const fault = { reason: 'MODEL_UNAVAILABLE', tryAgainAt: new Date(now.getTime() + claimMs) } as const;
    await releaseTurn(work, claimed, { status: 'UNAVAILABLE', ...(failure ?? fault) });
  }
}
