import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { IsNull } from 'typeorm';
import { Agent } from '../agents/agent.ts';
import { seenAgents } from '../agents/seen-agents.ts';
import { beginStay, endStay } from '../channels/begin-stay.ts';
import { lockAsChannelAdmin } from '../channels/channel-for.ts';
import { ChannelMember } from '../channels/channel-member.ts';
import { AgentInConfidentialChannel } from './refusals.ts';

export interface AgentOfChannel {
  readonly channelId: string;
  readonly agentId: string;
}

/**
 * Adds an agent to a channel, for its owners and admins. From then on the agent sees it. Adding it again changes
 * nothing.
 * @throws {NotFound} also for an agent of another microDAO @throws {AgentInConfidentialChannel} @throws {AgentRetired}
 */
export function addAgentToChannel(work: UnitOfWork, person: Person, { channelId, agentId }: AgentOfChannel) {
  return work.run(person, async (tx) => {
    const { channel } = await lockAsChannelAdmin(tx, channelId, person.id);
    if (channel.isConfidential) throw new AgentInConfidentialChannel();
    const [agent] = await tx.find(Agent, seenAgents(person.id, { id: agentId }), { take: 1 });
    const isElsewhere = agent && agent.microDaoId !== null && agent.microDaoId !== channel.microDaoId;
    if (!agent || isElsewhere) throw new NotFound('No agent');
    agent.refuseRetired();
    if (!(await stayOf(tx, channelId, agentId)))
      await beginStay(tx, channel, { agentId }, { role: 'AGENT', via: 'INVITATION' });
    return { channel, agent };
  });
}

/** Removes an agent from a channel, for its owners and admins. What it owes there is dropped. */
export function removeAgentFromChannel(work: UnitOfWork, person: Person, { channelId, agentId }: AgentOfChannel) {
  return work.run(person, async (tx) => {
    const { channel } = await lockAsChannelAdmin(tx, channelId, person.id);
    const member = await stayOf(tx, channelId, agentId);
    if (!member) throw new NotFound('No agent of this channel');
    await endStay(tx, channel, member, 'REMOVED');
    return { channel };
  });
}

function stayOf(tx: Transaction, channelId: string, agentId: string): Promise<ChannelMember | null> {
  return tx.findOne(ChannelMember, { channelId, agentId, leftAt: IsNull() });
}
