import { newId } from '@kindred/contracts/uuid';
import type { Actor } from '@kindred/database/actor';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Agent } from '../agents/agent.ts';
import { AgentBlueprint } from '../blueprints/agent-blueprint.ts';
import type { ToolResult } from '../answering/answer-prompt.ts';
import { claimMs } from '../answering/answer-queue.ts';
import type { AgentTool } from '../tools/agent-tool.ts';
import { toolsInUse } from '../tools/tools-in-use.ts';
import { readCalls, settleLostCalls } from '../tools/record-call.ts';
import { AgentTurn } from './agent-turn.ts';
import { suspensionOf } from './suspension-of.ts';

/** A turn that waits for its answer, by ids alone. */
export interface AwaitedTurn {
  readonly turnId: string;
  readonly userId: string;
}

/** A turn that this process has claimed: until the claim ends, no other process answers it. */
export interface ClaimedTurn extends AwaitedTurn {
  readonly claim: string;
  /** Which try this is, from 1. */
  readonly tries: number;
  readonly sessionId: string;
  readonly askedAt: Date;
  readonly question: string;
  readonly agent: Agent;
  readonly instructions: string;
  /** What its blueprint names and admins have not retired. */
  readonly tools: readonly AgentTool[];
  /** What came of the calls of earlier tries. */
  readonly toolResults: readonly ToolResult[];
}

export interface TurnDependencies {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

export const personOf = ({ userId }: AwaitedTurn): Actor => ({ role: 'person', id: userId });

/**
 * Claims a turn. Null if another process has claimed it or it was answered. A turn is dropped if the agent was paused
 * or retired meanwhile, or its owner or the person was banned.
 */
export function claimTurn(
  { work, sealer }: TurnDependencies,
  awaited: AwaitedTurn,
  now: Date,
): Promise<ClaimedTurn | null> {
  return work.run(personOf(awaited), async (tx) => {
    const turn = await tx.lockOne(AgentTurn, { id: awaited.turnId });
    if (!turn || turn.status !== 'WAITING' || turn.isClaimedAt(now)) return null;
    const of = { turnId: turn.id, decisionId: null };
    if (turn.tries > 0) await settleLostCalls(tx, of);
    const agent = await tx.get(Agent, { id: turn.agentId }, 'No agent');
    const refusal = agent.status === 'ACTIVE' ? await suspensionOf(tx, agent, turn.userId) : 'AGENT_NOT_ACTIVE';
    if (refusal) {
      turn.drop(refusal, now);
      return null;
    }
    const claim = newId();
    turn.take(claim, now, new Date(now.getTime() + claimMs));
    const { instructions, capabilities } = await tx.get(AgentBlueprint, { id: agent.blueprintId }, 'No blueprint');
    const tools = await toolsInUse(tx, capabilities.tools);
    const sealed = { place: AgentTurn.place('question', turn.id), sealed: turn.question };
    const [question] = await sealer.openAll(tx, [sealed]);
    const { sessionId, askedAt, tries } = turn;
    const toolResults = tries > 1 ? await readCalls(tx, sealer, of) : [];
    const what = { question: question ?? '', agent, instructions, tools, toolResults };
    return { ...awaited, claim, tries, sessionId, askedAt, ...what };
  });
}

/** Holds a claim for longer. Returns false if it was lost. */
export function renewClaim({ work }: TurnDependencies, claimed: ClaimedTurn): Promise<boolean> {
  return work.run(personOf(claimed), async (tx) => {
    const until = new Date(tx.now.getTime() + claimMs);
    const held = await tx.query(
      'UPDATE agent_turn SET claimed_until = $3, try_again_at = $3 WHERE id = $1 AND claim = $2 RETURNING 1',
      [claimed.turnId, claimed.claim, until],
    );
    return held.length === 1;
  });
}
