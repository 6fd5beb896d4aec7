import { NotFound } from '@kindred/contracts/domain-error';
import { agentRetired } from '@kindred/contracts/messaging-agents/agent-retired';
import { readTimeZone } from '@kindred/contracts/time-zone';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin, Person } from '@kindred/service/callers';
import { readInput } from '@kindred/service/read-input';
import { readText } from '@kindred/service/text';
import { memberOf } from '../micro-daos/member-of.ts';
import { isAtLeast } from '../micro-daos/roles.ts';
import type { AgentAuthority } from './agent-authority.ts';
import { Agent } from './agent.ts';

const noAgent = 'No agent of yours';

interface OfAgent {
  readonly agentId: string;
}

/** Renames an agent or moves its quiet hours. What is null stays as it is. */
export function updateAgent(
  work: UnitOfWork,
  by: Person | Admin,
  { agentId, ...change }: OfAgent & { readonly name?: string | null; readonly timeZone?: string | null },
): Promise<Agent> {
  return work.run(by, async (tx) => {
    const agent = await lockOwnAgent(tx, by, agentId);
    agent.refuseRetired();
    const { name, timeZone } = readInput({
      name: () => readText(change.name ?? agent.name, { field: 'name', maxLength: 60 }),
      timeZone: () => readTimeZone(change.timeZone ?? agent.timeZone),
    });
    return Object.assign(agent, { name, timeZone });
  });
}

/**
 * Pauses an agent, which then answers nothing, or resumes it: as its owner, an admin of its microDAO, or an admin of
 * the house.
 */
export function setAgentPaused(
  work: UnitOfWork,
  by: Person | Admin,
  { agentId, isPaused }: OfAgent & { readonly isPaused: boolean },
): Promise<Agent> {
  return work.run(by, async (tx) => {
    const agent = await tx.lock(Agent, agentId, noAgent);
    const authority = await authorityOver(tx, by, agent);
    if (!authority) throw new NotFound(noAgent);
    if (isPaused) agent.pause(authority);
    else agent.resume(authority);
    return agent;
  });
}

/** Retires an agent for good. Retiring it again changes nothing. */
export function retireAgent(work: UnitOfWork, by: Person | Admin, { agentId }: OfAgent): Promise<Agent> {
  return work.run(by, async (tx) => {
    const agent = await lockOwnAgent(tx, by, agentId);
    if (agent.status !== 'RETIRED') retireLocked(tx, agent);
    return agent;
  });
}

/** Retires an agent that was reported. */
export async function retireReportedAgent(tx: Transaction, agentId: string): Promise<void> {
  const agent = await tx.lock(Agent, agentId, 'No agent');
  if (agent.status !== 'RETIRED') retireLocked(tx, agent);
}

/** Retires the agents of a person who is erased, and forgets whose they were. Returns how many there were. */
export async function retireAgentsOf(tx: Transaction, ownerUserId: string): Promise<number> {
  const agents = await tx.find(Agent, { ownerUserId }, { order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } });
  for (const agent of agents) {
    agent.ownerUserId = null;
    if (agent.status !== 'RETIRED') retireLocked(tx, agent);
  }
  return agents.length;
}

function retireLocked(tx: Transaction, agent: Agent): void {
  agent.retire(tx.now);
  tx.publish(agentRetired, agent, { agentId: agent.id });
}

/** The highest authority that a person has over an agent. Null for none. */
async function authorityOver(tx: Transaction, by: Person | Admin, agent: Agent): Promise<AgentAuthority | null> {
  if (by.role === 'admin') return 'HOUSE';
  const member = agent.microDaoId === null ? null : await memberOf(tx, agent.microDaoId, by.id);
  if (member && isAtLeast(member.role, 'ADMIN')) return 'MICRO_DAO';
  return agent.ownerUserId === by.id ? 'OWNER' : null;
}

/** Locks an agent for its owner, or for an admin. @throws {NotFound} also for an agent of another person */
async function lockOwnAgent(tx: Transaction, by: Person | Admin, id: string): Promise<Agent> {
  const agent = await tx.lock(Agent, id, noAgent);
  if (by.role !== 'admin' && agent.ownerUserId !== by.id) throw new NotFound(noAgent);
  return agent;
}
