import { LiveReplies } from '@kindred/replies/live-replies';
import { ClaimLost, ReplyQueue, whileClaimed } from '@kindred/replies/reply-queue';
import { clockFrom } from '@kindred/service/clock-from';
import { answerMessage, type AnsweringDependencies } from './answer-message.ts';
import { claimMs, claimReply, renewClaim } from './claim-reply.ts';
import type { AwaitedReply, ClaimedReply } from './claimed-reply.ts';
import { putOffBy, putOffReply } from './put-off-reply.ts';

/**
 * Answers messages in this process, outside of any request. They are queued once they are committed, and by the job
 * that finds what was left. The messages of one conversation are answered one after the other.
 */
export class Guide {
  readonly live = new LiveReplies();
  readonly #queue = new ReplyQueue();

  constructor(readonly dependencies: AnsweringDependencies) {}

  /**
   * Queues a message for its answer, and returns at once. The promise is fulfilled when this process has done what it
   * could, which may be nothing, and never rejects. `now` is for jobs that run for another moment.
   */
  queueAnswer(awaited: AwaitedReply, now: Date | null = null): Promise<void> {
    const { work } = this.dependencies;
    const clock = clockFrom(work, now ?? work.now);
    const { messageId: id, sessionId, ownerId } = awaited;
    return this.#queue.submit({
      id,
      conversation: `${sessionId} ${ownerId}`,
      answer: () => this.#answer(awaited, clock),
    });
  }

  /** Waits until this process answers nothing. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Gives back what is in hand, and takes nothing more. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #answer(awaited: AwaitedReply, clock: () => Date): Promise<void> {
    const { logger } = this.dependencies;
    const { messageId } = awaited;
    try {
      const claimed = await claimReply(this.dependencies, awaited, clock());
      if (claimed) await this.#answerClaimed(claimed, clock);
    } catch (error) {
      // The database is away, or something is wrong with us. The claim lapses, and the job finds the message again.
      logger.warn({ err: error, messageId }, 'A message could not be taken up; it is tried again');
    }
  }

  async #answerClaimed(claimed: ClaimedReply, clock: () => Date): Promise<void> {
    const { work } = this.dependencies;
    const live = this.live.begin(claimed.messageId);
    const claim = { renew: () => renewClaim(work, claimed), everyMs: claimMs / 3 };
    try {
      await whileClaimed(claim, (lost) =>
        answerMessage(this.dependencies, claimed, live, AbortSignal.any([this.#queue.ending, lost])),
      );
    } catch (error) {
      await this.#giveBack(claimed, error, clock());
    } finally {
      live.end();
    }
  }

  async #giveBack(claimed: ClaimedReply, error: unknown, now: Date): Promise<void> {
    const { work, logger } = this.dependencies;
    const { messageId, tries } = claimed;
    if (this.#queue.ending.aborted)
      return putOffReply(work, claimed, { status: 'WAITING', reason: null, tryAgainAt: now });
    if (error instanceof ClaimLost) return;
    const how = putOffBy(error, tries, now);
    if (how)
      logger.info({ messageId, reason: how.reason, tries }, 'A message could not be answered; it is tried again');
    else logger.error({ err: error, messageId }, 'Answering a message failed; it is tried again');
    await putOffReply(
      work,
      claimed,
      how ?? { status: 'UNAVAILABLE', reason: 'MODEL_UNAVAILABLE', tryAgainAt: new Date(now.getTime() + claimMs) },
    );
  }
}
