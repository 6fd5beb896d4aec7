import type { Models } from '@kindred/models/make-models';
import { longestUtterance } from '../say.ts';
import { ReplyRefused } from '@kindred/replies/readable-reply';
import { replyFailure } from '@kindred/replies/reply-failure';
import { ClaimLost, ReplyQueue, whileClaimed } from '@kindred/replies/reply-queue';
import { sayReply } from '@kindred/replies/say-reply';
import { clockFrom } from '@kindred/service/clock-from';
import type { Logger } from 'pino';
import { answerAsAgent } from '../../embedded-answers/answer-as-agent.ts';
import { agentPrompt } from './agent-prompt.ts';
import {
  claimAgentLine,
  claimMs,
  renewClaim,
  type PendingLine,
  type ClaimedLine,
  type LineDependencies,
} from './claim-agent-line.ts';
import { putOffAgentLine, storeAgentLine } from './store-agent-line.ts';

export interface AgentVoiceDependencies extends LineDependencies {
  readonly models: Models;
  readonly logger: Logger;
}

/** A line is shown whole, so no one reads along. */
const unread = { say: () => undefined, again: () => undefined, end: () => undefined };

/** After so many answers that cannot be said, the agent says the line that the script has for it. */
const mostRefusals = 5;

/** Tokens of a line. The model is asked for at most 80 words. */
const maxTokens = 300;

/** Makes the lines of agents in this process, outside of any request. */
export class AgentVoice {
  readonly #queue = new ReplyQueue();

  constructor(readonly dependencies: AgentVoiceDependencies) {}

  /**
   * Queues the line that is due in a duet, and returns at once. The promise is fulfilled when this process has stored
   * the line, has put it off, or has found nothing to do. It never rejects. `now` is the moment that a job runs for.
   */
  queueLine(awaited: PendingLine, now: Date | null = null): Promise<void> {
    const { work } = this.dependencies;
    const clock = clockFrom(work, now ?? work.now);
    const { duetId: id } = awaited;
    return this.#queue.submit({ id, conversation: id, answer: () => this.#speak(awaited, clock) });
  }

  /** Waits until this process makes no line. */
  whenIdle(): Promise<void> {
    return this.#queue.whenIdle();
  }

  /** Gives back what is in hand, and takes nothing more. */
  stop(): Promise<void> {
    return this.#queue.stop();
  }

  async #speak(awaited: PendingLine, clock: () => Date): Promise<void> {
    const { logger } = this.dependencies;
    try {
      for (let isDue = true; isDue;) {
        const claimed = await claimAgentLine(this.dependencies, awaited, clock());
        isDue = claimed !== null && (await this.#speakClaimed(claimed, clock));
      }
    } catch (error) {
      // The claim lapses, and the job finds the line again.
      logger.warn(
        { err: error, duetId: awaited.duetId },
        'A line of an agent could not be taken up; it is tried again',
      );
    }
  }

  /** Returns true if another line is due at once. */
  async #speakClaimed(claimed: ClaimedLine, clock: () => Date): Promise<boolean> {
    const claim = { renew: () => renewClaim(this.dependencies, claimed), everyMs: claimMs / 3 };
    let isDueAgain = false;
    try {
      await whileClaimed(claim, async (lost) => {
        const text = await this.#ask(claimed, AbortSignal.any([this.#queue.ending, lost]));
        isDueAgain = await storeAgentLine(this.dependencies, claimed, text);
      });
    } catch (error) {
      if (error instanceof ReplyRefused && claimed.tries >= mostRefusals)
        return storeAgentLine(this.dependencies, claimed, claimed.scene.act.agentSays);
      await this.#giveBack(claimed, error, clock());
    }
    return isDueAgain;
  }

  async #ask({ scene, seekerId, isFirstOfAct }: ClaimedLine, signal: AbortSignal): Promise<string> {
    const { system, unspoken, turns } = agentPrompt(scene);
    const ask = () =>
      this.dependencies.models.language.reply({
        system,
        turns,
        user: seekerId,
        purpose: 'duet',
        signal,
        maxTokens,
        embeddedReply: (said) => answerAsAgent(said, { act: scene.act, isFirstOfAct }),
      });
    const text = await sayReply({ live: unread, system: unspoken, holdsBack: true, ask });
    if (text.length > longestUtterance) throw new ReplyRefused();
    return text;
  }

  async #giveBack(claimed: ClaimedLine, error: unknown, now: Date): Promise<void> {
    const { logger } = this.dependencies;
    const { duetId, tries } = claimed;
    if (this.#queue.ending.aborted)
      return putOffAgentLine(this.dependencies, claimed, { reason: null, tryAgainAt: now });
    if (error instanceof ClaimLost) return;
    const failure = replyFailure(error, tries, now);
    if (failure) logger.info({ duetId, reason: failure.reason, tries }, 'An agent could not answer; it is tried again');
    else logger.error({ err: error, duetId }, 'Making a line of an agent failed; it is tried again');
    const fault = { reason: 'MODEL_UNAVAILABLE', tryAgainAt: new Date(now.getTime() + claimMs) } as const;
    await putOffAgentLine(this.dependencies, claimed, failure ?? fault);
  }
}
