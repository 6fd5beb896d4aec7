import { AsyncResource } from 'node:async_hooks';
import { answerMessage, type AnsweringDependencies } from './answer-message.ts';
import { claimMs, claimReply, renewClaim } from './claim-reply.ts';
import type { AwaitedReply, ClaimedReply } from './claimed-reply.ts';
import { LiveAnswers } from './live-answers.ts';
import { putOffBy, putOffReply } from './put-off-reply.ts';

/** Answers at once in one process, and messages that wait here for their turn; more are left to the job behind. */
const limits = { atOnce: 8, waiting: 200 };

/** The process ends: whoever is in the middle of an answer leaves it to others. */
class ProcessEnds extends Error {}

/** Another process has taken the message over, so this one's answer would not be kept. */
class ClaimLost extends Error {}

interface Task {
  readonly awaited: AwaitedReply;
  readonly begin: () => Promise<void>;
  readonly done: () => void;
}

/**
 * Answers messages in this process, outside of any request. It is woken after a message was committed, and by the job
 * that finds what was left; the messages of one conversation are answered one after the other.
 */
export class Guide {
  readonly live = new LiveAnswers();
  readonly #inHand = new Map<string, Promise<void>>();
  readonly #waiting: Task[] = [];
  readonly #ending = new AbortController();

  constructor(readonly dependencies: AnsweringDependencies) {}

  /**
   * Sees to it that a message is answered; returns at once. The promise is fulfilled when this process has done what it
   * could, which may be nothing, and never fails. `now` is for jobs that run for another moment.
   */
  wake(awaited: AwaitedReply, now: Date | null = null): Promise<void> {
    if (this.#ending.signal.aborted || this.#waiting.length >= limits.waiting) return Promise.resolve();
    // In the trace of whoever woke it, also where it begins when somebody else's answer ends.
    const begin = AsyncResource.bind(() => this.#answer(awaited, now));
    return new Promise((done) => {
      this.#waiting.push({ awaited, done, begin });
      this.#next();
    });
  }

  /** Gives back what is in hand, and takes nothing more. */
  async stop(): Promise<void> {
    this.#ending.abort(new ProcessEnds());
    for (const { done } of this.#waiting.splice(0)) done();
    await Promise.all(this.#inHand.values());
  }

  #next(): void {
    while (this.#inHand.size < limits.atOnce) {
      const at = this.#waiting.findIndex(({ awaited }) => !this.#inHand.has(conversationOf(awaited)));
      const [task] = at < 0 ? [] : this.#waiting.splice(at, 1);
      if (!task) return;
      const conversation = conversationOf(task.awaited);
      const answering = task.begin().finally(() => {
        this.#inHand.delete(conversation);
        task.done();
        this.#next();
      });
      this.#inHand.set(conversation, answering);
    }
  }

  async #answer(awaited: AwaitedReply, now: Date | null): Promise<void> {
    const { work, logger } = this.dependencies;
    const { messageId } = awaited;
    try {
      const claimed = await claimReply(this.dependencies, awaited, now ?? work.now);
      if (claimed) await this.#answerClaimed(claimed, now);
    } catch (error) {
      // The database is away, or something is wrong with us. The claim lapses, and the job finds the message again.
      logger.warn({ err: error, messageId }, 'A message could not be taken up; it is tried again');
    }
  }

  async #answerClaimed(claimed: ClaimedReply, now: Date | null): Promise<void> {
    const { work } = this.dependencies;
    const lost = new AbortController();
    const renewing = setInterval(() => {
      renewClaim(work, claimed).then(
        (held) => held || lost.abort(new ClaimLost()),
        () => undefined,
      );
    }, claimMs / 3);
    const live = this.live.begin(claimed.messageId);
    try {
      await answerMessage(this.dependencies, claimed, live, AbortSignal.any([this.#ending.signal, lost.signal]));
    } catch (error) {
      await this.#giveBack(claimed, error, now ?? work.now);
    } finally {
      clearInterval(renewing);
      live.end();
    }
  }

  async #giveBack(claimed: ClaimedReply, error: unknown, now: Date): Promise<void> {
    const { work, logger } = this.dependencies;
    const { messageId, tries } = claimed;
    if (this.#ending.signal.aborted)
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

function conversationOf({ sessionId, ownerId }: AwaitedReply): string {
  return `${sessionId} ${ownerId}`;
}
