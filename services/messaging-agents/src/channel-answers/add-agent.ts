import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { Agent } from '../agents/agent.ts';
import { seenAgents } from '../agents/seen-agents.ts';
import { beginStay, endStay } from '../channels/begin-stay.ts';
import { isChannelAdmin, lockAsChannelAdmin, lockChannel } from '../channels/channel-for.ts';
import { ChannelMember } from '../channels/channel-member.ts';
import type { Channel } from '../channels/channel.ts';
import { ChannelRoleTooLow } from '../channels/refusals.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { AgentInConfidentialChannel } from './refusals.ts';

export const noAgent = 'No agent';

export interface AgentOfChannel {
  readonly channelId: string;
  readonly agentId: string;
}

/**
 * Adds an agent to a channel, for its owners and admins. From then on the agent sees it. Adding it again changes
 * nothing.
 * @throws {NotFound} also for an agent of another microDAO @throws {AgentInConfidentialChannel} @throws {AgentRetired}
 */
export function addAgentToChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { channelId, agentId }: AgentOfChannel,
) {
  return work.run(person, async (tx) => {
    const { channel } = await lockAsChannelAdmin(tx, channelId, person.id);
    const [agent] = await tx.find(Agent, seenAgents(person.id, { id: agentId }), { take: 1 });
    if (!agent) throw new NotFound(noAgent);
    await addAgentTo(tx, rooms, channel, agent, { via: 'INVITATION', addedByUserId: person.id });
    return { channel, agent };
  });
}

/**
 * Adds an agent to a locked channel, unless it is there already.
 * @throws {NotFound} for an agent of another microDAO @throws {AgentInConfidentialChannel} @throws {AgentRetired}
 */
export async function addAgentTo(
  tx: Transaction,
  rooms: RoomDependencies,
  channel: Channel,
  agent: Agent,
  how: { readonly via: 'INVITATION'; readonly addedByUserId: string } | { readonly via: 'VOTE' },
): Promise<void> {
  refuseUnlessMayEnter(channel, agent);
  const { id: agentId } = agent;
  if (!(await stayOf(tx, channel.id, agentId)))
    await beginStay(tx, rooms, channel, { agentId }, { role: 'AGENT', ...how });
}

/** @throws {NotFound} for an agent of another microDAO @throws {AgentInConfidentialChannel} @throws {AgentRetired} */
export function refuseUnlessMayEnter(channel: Channel, agent: Agent): void {
  if (channel.isConfidential) throw new AgentInConfidentialChannel();
  if (agent.microDaoId !== null && agent.microDaoId !== channel.microDaoId) throw new NotFound(noAgent);
  agent.refuseRetired();
}

/**
 * Removes an agent from a channel: as its owner or admin, or as the person who added the agent. What the agent owes
 * there is dropped.
 */
export function removeAgentFromChannel(
  work: UnitOfWork,
  rooms: RoomDependencies,
  person: Person,
  { channelId, agentId }: AgentOfChannel,
) {
  return work.run(person, async (tx) => {
    const found = await lockChannel(tx, channelId, person.id);
    const { channel } = found;
    const member = await stayOf(tx, channelId, agentId);
    const isAdder = member?.addedByUserId === person.id;
    if (!isAdder && !(await isChannelAdmin(tx, found, person.id))) throw new ChannelRoleTooLow();
    if (!member) throw new NotFound('No agent of this channel');
    await endStay(tx, rooms, channel, member, 'REMOVED');
    return { channel };
  });
}

function stayOf(tx: Transaction, channelId: string, agentId: string): Promise<ChannelMember | null> {
  return tx.findOne(ChannelMember, { channelId, agentId, leftAt: IsNull() });
}
