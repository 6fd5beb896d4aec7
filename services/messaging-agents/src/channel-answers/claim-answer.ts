import { newId } from '@kindred/contracts/uuid';
import { job, type Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { claimMs } from '../answering/answer-queue.ts';
import { AgentDecision } from '../decisions/agent-decision.ts';
import { judgeAgain } from '../decisions/judge-again.ts';
import { dropByRule } from '../decisions/drop-decision.ts';
import { settleLostCalls } from '../tools/record-call.ts';
import { DueAnswer } from './due-answer.ts';

/** An answer that is due, by ids alone. */
export interface AwaitedAnswer {
  readonly decisionId: string;
  readonly channelId: string;
}

/** An answer that this process has claimed: until the claim ends, no other process makes it. */
export interface ClaimedAnswer extends AwaitedAnswer {
  readonly claim: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  readonly agentId: string;
  readonly agentName: string;
  readonly instructions: string;
  /** The codes of the tools that its blueprint names. */
  readonly tools: readonly string[];
  readonly messageId: string;
  readonly askerUserId: string | null;
}

/** An answer is made as the person who asked, or as a job for a bridge guest. */
export const actorFor = ({ askerUserId }: Pick<ClaimedAnswer, 'askerUserId'>): Actor =>
  askerUserId === null ? job() : { role: 'person', id: askerUserId };

/**
 * Claims an answer. Null if another process has claimed it or it was given. One that a rule refuses by now is dropped,
 * so that no model is asked for it.
 */
export function claimAnswer(work: UnitOfWork, awaited: AwaitedAnswer, now: Date): Promise<ClaimedAnswer | null> {
  return work.run(job(), async (tx) => {
    const due = await tx.lockOne(DueAnswer, { decisionId: awaited.decisionId });
    if (!due || due.isClaimedAt(now) || due.tryAgainAt > now) return null;
    const decision = await tx.lock(AgentDecision, awaited.decisionId);
    if (due.tries > 0) await settleLostCalls(tx, { turnId: null, decisionId: decision.id });
    const rule = await judgeAgain(tx, decision);
    if (rule) {
      dropByRule(tx, decision, rule);
      tx.remove(due);
      return null;
    }
    const claim = newId();
    due.take(claim, now, new Date(now.getTime() + claimMs));
    const [given] = await tx.query<Pick<ClaimedAnswer, 'agentName' | 'instructions' | 'tools'>>(
      `SELECT a.name AS "agentName", b.instructions, b.capabilities -> 'tools' AS tools
       FROM agent a JOIN agent_blueprint b ON b.id = a.blueprint_id WHERE a.id = $1`,
      [decision.agentId],
    );
    if (!given) throw new Error('An agent is never deleted.');
    const { agentId, messageId, askerUserId } = decision;
    return { ...awaited, ...given, claim, tries: due.tries, agentId, messageId, askerUserId };
  });
}

/** Holds a claim for longer. Returns false if it was lost. */
export function renewClaim(work: UnitOfWork, { decisionId, claim }: ClaimedAnswer): Promise<boolean> {
  return work.run(job(), async (tx) => {
    const until = new Date(tx.now.getTime() + claimMs);
    const held = await tx.query(
      'UPDATE agent_answer SET claimed_until = $3, try_again_at = $3 WHERE decision_id = $1 AND claim = $2 RETURNING 1',
      [decisionId, claim, until],
    );
    return held.length === 1;
  });
}
