import { decisionAnswered } from '@kindred/contracts/messaging-agents/decision-answered';
import { job } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { continueSession } from '../agent-sessions/continue-session.ts';
import { AgentDecision } from '../decisions/agent-decision.ts';
import type { DropReason } from '../decisions/drop-reasons.ts';
import type { ClaimedAnswer } from './claim-answer.ts';
import { DueAnswer } from './due-answer.ts';
import { postAnswer } from './post-answer.ts';
import { isStillAllowed } from './still-allowed.ts';

/** Sends an answer into the channel, unless the claim was lost or the agent may no longer answer there. */
export async function storeAnswer(
  { work, sealer }: { readonly work: UnitOfWork; readonly sealer: Sealer },
  claimed: ClaimedAnswer,
  text: string,
): Promise<void> {
  await settle(work, claimed, async (tx, decision) => {
    if (!(await isStillAllowed(tx, decision))) return decision.drop('NO_LONGER_ALLOWED');
    const { agentId, channelId, messageId, askerUserId } = decision;
    const sent = await postAnswer(tx, sealer, { channelId, agentId, text, replyToId: messageId });
    decision.recordAnswer(sent.id);
    tx.publish(decisionAnswered, decision, { decisionId: decision.id, agentId, channelId, messageId: sent.id });
    if (askerUserId === null) return;
    const [channel] = await tx.query<{ isDirect: boolean }>(
      'SELECT is_direct AS "isDirect" FROM channel WHERE id = $1',
      [channelId],
    );
    const place = channel?.isDirect ? null : channelId;
    await continueSession(tx, { agentId, userId: askerUserId, channelId: place });
  });
}

/** Gives an answer up. The decision says why. */
export async function dropAnswer(work: UnitOfWork, claimed: ClaimedAnswer, reason: DropReason): Promise<void> {
  await settle(work, claimed, async (_, decision) => decision.drop(reason));
}

/** Gives a claim back, so that the job finds the answer at `tryAgainAt`. */
export async function putOffAnswer(work: UnitOfWork, claimed: ClaimedAnswer, tryAgainAt: Date): Promise<void> {
  await work.run(job(), async (tx) => {
    const { decisionId, claim } = claimed;
    (await tx.lockOne(DueAnswer, { decisionId, claim }))?.giveBack(tryAgainAt);
  });
}

/** Ends a due answer with its decision, if the claim still holds. */
async function settle(
  work: UnitOfWork,
  { decisionId, claim }: ClaimedAnswer,
  end: (tx: Transaction, decision: AgentDecision) => Promise<void>,
): Promise<void> {
  await work.run(job(), async (tx) => {
    const due = await tx.lockOne(DueAnswer, { decisionId, claim });
    if (!due) return;
    await end(tx, await tx.lock(AgentDecision, decisionId));
    tx.remove(due);
  });
}
