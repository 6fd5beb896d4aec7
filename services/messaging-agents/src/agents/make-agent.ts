import { NotFound } from '@kindred/contracts/domain-error';
import { agentMade } from '@kindred/contracts/messaging-agents/agent-made';
import { readTimeZone } from '@kindred/contracts/time-zone';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin, Person } from '@kindred/service/callers';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { Not } from 'typeorm';
import { AgentBlueprint } from '../blueprints/agent-blueprint.ts';
import { kindsOfPeople, type AgentKind } from './agent-kinds.ts';
import { Agent, type NewAgent } from './agent.ts';
import { refuseUnlessAdminOf } from './of-micro-dao.ts';
import { AgentKindNotAllowed, AgentSlugTaken, TooManyAgents } from './refusals.ts';

const mostOfOnePerson = 10;

export interface MakeAgentInput {
  readonly slug: string;
  readonly name: string;
  readonly kind: AgentKind;
  readonly blueprintId: string;
  readonly microDaoId?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

/**
 * Makes an agent. One that a person makes is theirs; one that an admin makes belongs to the house.
 * @throws {NotFound} without such a blueprint or microDAO
 */
export function makeAgent(work: UnitOfWork, maker: Person | Admin, input: MakeAgentInput): Promise<Agent> {
  const isOfHouse = maker.role === 'admin';
  if (!isOfHouse && !kindsOfPeople.includes(input.kind)) throw new AgentKindNotAllowed();
  const { name, timeZone } = readInput({
    name: () => readText(input.name, { field: 'name', maxLength: 60 }),
    timeZone: () => readTimeZone(input.timeZone ?? 'Etc/UTC'),
  });
  const { slug, kind, blueprintId, microDaoId = null } = input;
  return work.run(maker, async (tx) => {
    const blueprint = await tx.findOne(AgentBlueprint, { id: blueprintId });
    if (!blueprint) throw new NotFound('No blueprint');
    blueprint.refuseRetired();
    if (microDaoId !== null) await refuseUnlessAdminOf(tx, microDaoId, maker.id);
    if (!isOfHouse) await refuseTooMany(tx, maker.id);
    const ownerUserId = isOfHouse ? null : maker.id;
    const agent = await addAgent(tx, { slug, name, kind, blueprintId, ownerUserId, microDaoId, timeZone });
    if (!agent) throw new AgentSlugTaken();
    return agent;
  });
}

/** Adds an agent and tells the world. Null, and nothing is told, if its id or its slug is taken. */
export async function addAgent(tx: Transaction, given: NewAgent): Promise<Agent | null> {
  const agent = Agent.make(given, tx.now);
  if (!(await tx.insertIfAbsent(agent))) return null;
  tx.publish(agentMade, agent, { agentId: agent.id });
  return agent;
}

/** Two requests of one person at once are counted one after the other. */
async function refuseTooMany(tx: Transaction, ownerUserId: string): Promise<void> {
  await lockName(tx, `agents of ${ownerUserId}`);
  const had = await tx.countUpTo(Agent, { ownerUserId, status: Not('RETIRED') }, mostOfOnePerson);
  if (had >= mostOfOnePerson) throw new TooManyAgents(mostOfOnePerson);
}
