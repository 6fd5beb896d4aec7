import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ModelBudgetSpent } from '@kindred/models/model-errors';
import { ReplyRefused } from '@kindred/replies/readable-reply';
import { replyFailure } from '@kindred/replies/reply-failure';
import { ClaimLost, ReplyQueue, whileClaimed } from '@kindred/replies/reply-queue';
import { clockFrom } from '@kindred/service/clock-from';
import { budgetReasonOf, type BudgetReason } from './answer-budget.ts';
import { makeAnswer, type AnswerDependencies, type AskedAnswer, type MadeAnswer } from './make-answer.ts';

export interface AnswerQueueDependencies extends AnswerDependencies {
  readonly work: UnitOfWork;
}

/** Why an answer is given up, wherever it was asked for. */
export type GivenUp = BudgetReason | 'MODEL_UNAVAILABLE' | 'ANSWER_REFUSED';

/**
 * Where answers are asked for and stored: direct talks, or channels. Each function that is given a claim changes
 * nothing once the claim was lost.
 */
export interface AnswerPlace<Awaited, Claimed> {
  /** The id of the answer, and of the conversation whose answers come one after the other. */
  idsOf(awaited: Awaited): { readonly id: string; readonly conversation: string };
  /** Null if there is nothing to answer: another process has claimed it, or it was answered or dropped. */
  claim(awaited: Awaited, now: Date): Promise<Claimed | null>;
  /** Holds a claim for another `claimMs`. Returns false if it was lost. */
  renew(claimed: Claimed): Promise<boolean>;
  asked(claimed: Claimed, signal: AbortSignal): Promise<AskedAnswer>;
  store(claimed: Claimed, answer: MadeAnswer): Promise<void>;
  drop(claimed: Claimed, reason: GivenUp): Promise<void>;
  /** Gives a claim back, so that a job finds the answer at `tryAgainAt`. */
  putOff(claimed: Claimed, tryAgainAt: Date): Promise<void>;
}

/** How long a claim lasts unless it is renewed. */
export const claimMs = 60_000;

/** After so many tries the person asks again, if they still want to know. */
const mostTries = 5;

/** Makes the answers of agents in this process, outside of any request. */
export class AnswerQueue<Awaited, Claimed extends { readonly tries: number }> {
  readonly #queue = new ReplyQueue();

  constructor(
    readonly dependencies: AnswerQueueDependencies,
    readonly place: AnswerPlace<Awaited, Claimed>,
  ) {}

  /**
   * Queues an answer, and returns at once. The promise never rejects. `now` is for jobs that run for another moment. A
   * claim begins when the answer's turn comes, which can be a minute later.
   */
  submit(awaited: Awaited, now: Date = this.dependencies.work.now): Promise<void> {
    const clock = clockFrom(this.dependencies.work, now);
    return this.#queue.submit({ ...this.place.idsOf(awaited), answer: () => this.#answer(awaited, clock()) });
  }

  /** Waits until this process makes no answer. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Aborts the answers in progress, gives their claims back, and accepts no further ones. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #answer(awaited: Awaited, now: Date): Promise<void> {
    const { id } = this.place.idsOf(awaited);
    try {
      const claimed = await this.place.claim(awaited, now);
      if (claimed) await this.#answerClaimed(claimed, id);
    } catch (error) {
      // The claim lapses, and the job finds the answer again.
      this.dependencies.logger.warn({ err: error, answerId: id }, 'An answer could not be taken up; it is tried again');
    }
  }

  async #answerClaimed(claimed: Claimed, id: string): Promise<void> {
    const claim = { renew: () => this.place.renew(claimed), everyMs: claimMs / 3 };
    try {
      await whileClaimed(claim, async (lost) => {
        const signal = AbortSignal.any([this.#queue.ending, lost]);
        const answer = await makeAnswer(this.dependencies, await this.place.asked(claimed, signal));
        await this.place.store(claimed, answer);
      });
    } catch (error) {
      await this.#giveBack(claimed, id, error);
    }
  }

  async #giveBack(claimed: Claimed, id: string, error: unknown): Promise<void> {
    const { logger, work } = this.dependencies;
    const { tries } = claimed;
    if (error instanceof ClaimLost) return;
    if (this.#queue.ending.aborted) return this.place.putOff(claimed, work.now);
    const failure = replyFailure(error, tries, work.now);
    if (!failure) logger.error({ err: error, answerId: id }, 'Making an answer of an agent failed');
    const reason = givenUpFor(error, tries);
    if (reason) return this.place.drop(claimed, reason);
    await this.place.putOff(claimed, failure?.tryAgainAt ?? new Date(work.now.getTime() + claimMs));
  }
}

/** Null while another try is worth it. */
function givenUpFor(error: unknown, tries: number): GivenUp | null {
  const budget = budgetReasonOf(error);
  if (budget) return budget;
  if (error instanceof ModelBudgetSpent) return 'MODEL_UNAVAILABLE';
  if (tries < mostTries) return null;
  return error instanceof ReplyRefused ? 'ANSWER_REFUSED' : 'MODEL_UNAVAILABLE';
}
