import { NotFound } from '@kindred/contracts/domain-error';
import { newId } from '@kindred/contracts/uuid';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { dangerAnswer, speaksOfDanger } from '@kindred/replies/danger';
import type { Person } from '@kindred/service/callers';
import { readText } from '@kindred/service/text';
import { continueSession } from '../agent-sessions/continue-session.ts';
import { Agent } from '../agents/agent.ts';
import { seenAgents } from '../agents/seen-agents.ts';
import type { Dependencies } from '../dependencies.ts';
import { AgentTurn } from './agent-turn.ts';
import { AgentNotActive, AnswerIsComing } from './refusals.ts';
import { suspensionOf } from './suspension-of.ts';

const longestQuestion = 4_000;

export interface TalkInput {
  readonly agentId: string;
  readonly text: string;
  readonly idempotencyKey: string;
}

/**
 * Says something to an agent, which answers outside of the request. Returns the turn's id. Words of danger get the
 * fixed answer at once, and no model sees them.
 * @throws {InvalidText} @throws {NotFound} @throws {AgentNotActive} @throws {AnswerIsComing}
 */
export async function talkToAgent(
  work: UnitOfWork,
  { sealer, talkAnswers }: Dependencies,
  person: Person,
  { idempotencyKey: key, ...request }: TalkInput,
): Promise<string> {
  const text = readText(request.text, { field: 'text', maxLength: longestQuestion, lines: true });
  const isDanger = speaksOfDanger(text);
  const turnId = await idempotent(work, person, { operation: 'talkToAgent', key, request }, async (tx) => {
    const agent = await seenAgent(tx, request.agentId, person.id);
    if (!isDanger) await refuseUnlessAnswering(tx, agent, person.id);
    const of = { agentId: agent.id, userId: person.id };
    const session = await continueSession(tx, { ...of, channelId: null });
    if (!isDanger && (await tx.countUpTo(AgentTurn, { sessionId: session.id, status: 'WAITING' }, 1)) > 0)
      throw new AnswerIsComing();
    const id = newId();
    const owner = { kind: 'person', id: person.id } as const;
    const question = await sealer.seal(tx, owner, AgentTurn.place('question', id), text);
    const turn = AgentTurn.ask({ id, sessionId: session.id, ...of, question, speaksOfDanger: isDanger }, tx.now);
    if (isDanger) turn.settle(await sealer.seal(tx, owner, AgentTurn.place('answer', id), dangerAnswer), tx.now);
    return tx.add(turn).id;
  });
  if (!isDanger) void talkAnswers.submit({ turnId, userId: person.id });
  return turnId;
}

/** @throws {AgentNotActive} also if its owner is banned, which others are not told */
async function refuseUnlessAnswering(tx: Transaction, agent: Agent, askerId: string): Promise<void> {
  if (agent.status !== 'ACTIVE' || (await suspensionOf(tx, agent, askerId)) !== null) throw new AgentNotActive();
}

async function seenAgent(tx: Transaction, id: string, viewerId: string): Promise<Agent> {
  const [agent] = await tx.find(Agent, seenAgents(viewerId, { id }), { take: 1 });
  if (!agent) throw new NotFound('No agent');
  return agent;
}
