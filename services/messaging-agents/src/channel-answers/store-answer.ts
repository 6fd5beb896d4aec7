import { decisionAnswered } from '@kindred/contracts/messaging-agents/decision-answered';
import { job } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { continueSession } from '../agent-sessions/continue-session.ts';
import type { GivenUp } from '../answering/answer-queue.ts';
import type { MadeAnswer } from '../answering/make-answer.ts';
import { channelSequence } from '../changes/sequence.ts';
import { AgentDecision } from '../decisions/agent-decision.ts';
import { dropByRule, dropFor } from '../decisions/drop-decision.ts';
import { judgeAgain, lockAnswersOf } from '../decisions/judge-again.ts';
import { keepHeard } from './heard-people.ts';
import type { ClaimedAnswer } from './claim-answer.ts';
import { DueAnswer } from './due-answer.ts';
import { postAnswer } from './post-answer.ts';

/**
 * Sends an answer into the channel, unless the claim was lost or a rule refuses it by now. The sequence is locked
 * first: what ends a stay or archives the channel takes a number of it, so it comes before the judgement or after the
 * answer.
 */
export async function storeAnswer(
  { work, sealer }: { readonly work: UnitOfWork; readonly sealer: Sealer },
  claimed: ClaimedAnswer,
  { text, heard }: MadeAnswer,
): Promise<void> {
  await settle(work, claimed, async (tx, decision) => {
    await lockAnswersOf(tx, decision.agentId);
    const rule = await judgeAgain(tx, decision);
    if (rule) return dropByRule(tx, decision, rule);
    const { agentId, channelId, messageId, askerUserId } = decision;
    const sent = await postAnswer(tx, sealer, { channelId, agentId, text, replyToId: messageId });
    decision.recordAnswer(sent.id);
    tx.publish(decisionAnswered, decision, { decisionId: decision.id, agentId, channelId, messageId: sent.id });
    await keepHeard(tx, decision, heard);
    if (askerUserId !== null) await continueSessionIn(tx, { agentId, userId: askerUserId, channelId });
  });
}

/** Gives an answer up. The decision says why. */
export async function dropAnswer(work: UnitOfWork, claimed: ClaimedAnswer, reason: GivenUp): Promise<void> {
  await settle(work, claimed, async (tx, decision) => dropFor(tx, decision, reason));
}

/** Gives a claim back, so that the job finds the answer at `tryAgainAt`. */
export async function putOffAnswer(work: UnitOfWork, claimed: ClaimedAnswer, tryAgainAt: Date): Promise<void> {
  await work.run(job(), async (tx) => {
    const { decisionId, claim } = claimed;
    (await tx.lockOne(DueAnswer, { decisionId, claim }))?.giveBack(tryAgainAt);
  });
}

/** Ends a due answer with its decision, under the lock of the channel's sequence, if the claim still holds. */
async function settle(
  work: UnitOfWork,
  { decisionId, channelId, claim }: ClaimedAnswer,
  end: (tx: Transaction, decision: AgentDecision) => Promise<void>,
): Promise<void> {
  await work.run(job(), async (tx) => {
    await channelSequence.lock(tx, channelId);
    const due = await tx.lockOne(DueAnswer, { decisionId, claim });
    if (!due) return;
    await end(tx, await tx.lock(AgentDecision, decisionId));
    tx.remove(due);
  });
}

/** The direct channel of a person and an agent is their direct talk. */
async function continueSessionIn(
  tx: Transaction,
  { agentId, userId, channelId }: { readonly agentId: string; readonly userId: string; readonly channelId: string },
): Promise<void> {
  const [channel] = await tx.query<{ isDirect: boolean }>('SELECT is_direct AS "isDirect" FROM channel WHERE id = $1', [
    channelId,
  ]);
  await continueSession(tx, { agentId, userId, channelId: channel?.isDirect ? null : channelId });
}
