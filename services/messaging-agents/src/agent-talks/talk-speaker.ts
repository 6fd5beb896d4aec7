import { ModelBudgetSpent } from '@kindred/models/model-errors';
import { ReplyRefused } from '@kindred/replies/readable-reply';
import { replyFailure } from '@kindred/replies/reply-failure';
import { ClaimLost, ReplyQueue, whileClaimed } from '@kindred/replies/reply-queue';
import type { AsksForAccess } from '../answering/agent-access.ts';
import { budgetReasonOf } from '../answering/answer-budget.ts';
import { makeAnswer, type AnswerDependencies } from '../answering/make-answer.ts';
import {
  claimMs,
  claimTurn,
  renewClaim,
  type AwaitedTurn,
  type ClaimedTurn,
  type TurnDependencies,
} from './claim-turn.ts';
import type { DropReason } from './drop-reasons.ts';
import { dropTurn, keepToolCall, putOffTurn, storeAnswer } from './store-turn.ts';
import { readTurnsBefore } from './turns-before.ts';

export type SpeakerDependencies = TurnDependencies & AsksForAccess & AnswerDependencies;

/** After so many tries the person asks again, if they still want to know. */
const mostTries = 5;

/** Makes the answers of direct talks in this process, outside of any request. */
export class TalkSpeaker {
  readonly #queue = new ReplyQueue();

  constructor(readonly dependencies: SpeakerDependencies) {}

  /** Queues the answer to a turn, and returns at once. The promise never rejects. */
  queueAnswer(awaited: AwaitedTurn, now: Date = this.dependencies.work.now): Promise<void> {
    const { turnId: id } = awaited;
    return this.#queue.submit({ id, conversation: id, answer: () => this.#answer(awaited, now) });
  }

  /** Waits until this process makes no answer. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Gives back what is in hand, and takes nothing more. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #answer(awaited: AwaitedTurn, now: Date): Promise<void> {
    try {
      const claimed = await claimTurn(this.dependencies, awaited, now);
      if (claimed) await this.#answerClaimed(claimed);
    } catch (error) {
      // The claim lapses, and the job finds the turn again.
      const { turnId } = awaited;
      this.dependencies.logger.warn({ err: error, turnId }, 'A turn could not be taken up; it is tried again');
    }
  }

  async #answerClaimed(claimed: ClaimedTurn): Promise<void> {
    const claim = { renew: () => renewClaim(this.dependencies, claimed), everyMs: claimMs / 3 };
    try {
      await whileClaimed(claim, async (lost) => {
        const text = await this.#make(claimed, AbortSignal.any([this.#queue.ending, lost]));
        await storeAnswer(this.dependencies, claimed, text);
      });
    } catch (error) {
      await this.#giveBack(claimed, error);
    }
  }

  #make(claimed: ClaimedTurn, signal: AbortSignal): Promise<string> {
    const { turnId: id, userId: askerUserId, agent, instructions, tools, toolResults, question } = claimed;
    return makeAnswer(this.dependencies, {
      id,
      askerUserId,
      agentId: agent.id,
      agentName: agent.name,
      instructions,
      tools,
      toolResults,
      question,
      signal,
      readBefore: () => readTurnsBefore(this.dependencies, claimed),
      keepCall: (call) => keepToolCall(this.dependencies, claimed, call),
    });
  }

  async #giveBack(claimed: ClaimedTurn, error: unknown): Promise<void> {
    const { logger, work } = this.dependencies;
    const { turnId, tries } = claimed;
    if (error instanceof ClaimLost) return;
    if (this.#queue.ending.aborted) return putOffTurn(this.dependencies, claimed, work.now);
    const failure = replyFailure(error, tries, work.now);
    if (!failure) logger.error({ err: error, turnId }, 'Making an answer of an agent failed');
    const reason = dropReasonOf(error, tries);
    if (reason) return dropTurn(this.dependencies, claimed, reason);
    await putOffTurn(this.dependencies, claimed, failure?.tryAgainAt ?? new Date(work.now.getTime() + claimMs));
  }
}

/** Null while another try is worth it. */
function dropReasonOf(error: unknown, tries: number): DropReason | null {
  const budget = budgetReasonOf(error);
  if (budget) return budget;
  if (tries < mostTries && !(error instanceof ModelBudgetSpent)) return null;
  return error instanceof ReplyRefused ? 'ANSWER_REFUSED' : 'MODEL_UNAVAILABLE';
}
