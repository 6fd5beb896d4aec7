import { ModelBudgetSpent } from '@kindred/models/model-errors';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ReplyRefused } from '@kindred/replies/readable-reply';
import { replyFailure } from '@kindred/replies/reply-failure';
import { ClaimLost, ReplyQueue, whileClaimed } from '@kindred/replies/reply-queue';
import type { DropReason } from '../decisions/drop-reasons.ts';
import type { AsksForAccess } from '../answering/agent-access.ts';
import { budgetReasonOf } from '../answering/answer-budget.ts';
import { makeAnswer, type AnswerDependencies } from '../answering/make-answer.ts';
import { claimAnswer, claimMs, renewClaim, type AwaitedAnswer, type ClaimedAnswer } from './claim-answer.ts';
import { readQuestion } from './read-question.ts';
import { readMessagesBefore } from './seen-messages.ts';
import { dropAnswer, putOffAnswer, storeAnswer } from './store-answer.ts';

export interface ChannelSpeakerDependencies extends AsksForAccess, AnswerDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/** An answer that comes long after its question disturbs more than it helps. */
const mostTries = 5;

/** Makes the answers of agents in this process, outside of any request. */
export class ChannelSpeaker {
  readonly #queue = new ReplyQueue();

  constructor(readonly dependencies: ChannelSpeakerDependencies) {}

  /** Queues an answer that is due, and returns at once. The promise never rejects. */
  queueAnswer(awaited: AwaitedAnswer, now: Date): Promise<void> {
    const { decisionId: id, channelId: conversation } = awaited;
    return this.#queue.submit({ id, conversation, answer: () => this.#answer(awaited, now) });
  }

  /** Waits until this process makes no answer. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Gives back what is in hand, and takes nothing more. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #answer(awaited: AwaitedAnswer, now: Date): Promise<void> {
    const { work, logger } = this.dependencies;
    try {
      const claimed = await claimAnswer(work, awaited, now);
      if (claimed) await this.#answerClaimed(claimed);
    } catch (error) {
      // The claim lapses, and the job finds the answer again.
      logger.warn({ err: error, decisionId: awaited.decisionId }, 'An answer could not be taken up; it is tried again');
    }
  }

  async #answerClaimed(claimed: ClaimedAnswer): Promise<void> {
    const { work } = this.dependencies;
    const claim = { renew: () => renewClaim(work, claimed), everyMs: claimMs / 3 };
    try {
      await whileClaimed(claim, async (lost) => {
        const text = await this.#make(claimed, AbortSignal.any([this.#queue.ending, lost]));
        await storeAnswer(this.dependencies, claimed, text);
      });
    } catch (error) {
      await this.#giveBack(claimed, error);
    }
  }

  /** Answers in channels use no tools. For a bridge guest, who has no user id, the agent's id is the asker's id. */
  async #make(claimed: ClaimedAnswer, signal: AbortSignal): Promise<string> {
    const { decisionId: id, agentId, agentName, instructions, askerUserId } = claimed;
    return makeAnswer(this.dependencies, {
      id,
      agentId,
      agentName,
      instructions,
      tools: [],
      toolResults: [],
      askerUserId: askerUserId ?? agentId,
      question: await readQuestion(this.dependencies, claimed),
      signal,
      readBefore: () => readMessagesBefore(this.dependencies, claimed),
      keepCall: () => Promise.reject(new Error('An answer in a channel uses no tool.')),
    });
  }

  async #giveBack(claimed: ClaimedAnswer, error: unknown): Promise<void> {
    const { logger, work } = this.dependencies;
    const { decisionId, tries } = claimed;
    if (error instanceof ClaimLost) return;
    if (this.#queue.ending.aborted) return putOffAnswer(work, claimed, work.now);
    const failure = replyFailure(error, tries, work.now);
    if (!failure) logger.error({ err: error, decisionId }, 'Making an answer of an agent failed');
    const reason = dropReasonOf(error, tries);
    if (reason) return dropAnswer(work, claimed, reason);
    await putOffAnswer(work, claimed, failure?.tryAgainAt ?? new Date(work.now.getTime() + claimMs));
  }
}

/** Null while another try is worth it. */
function dropReasonOf(error: unknown, tries: number): DropReason | null {
  const budget = budgetReasonOf(error);
  if (budget) return budget;
  if (error instanceof ModelBudgetSpent) return 'MODEL_UNAVAILABLE';
  if (tries < mostTries) return null;
  return error instanceof ReplyRefused ? 'ANSWER_REFUSED' : 'MODEL_UNAVAILABLE';
}
