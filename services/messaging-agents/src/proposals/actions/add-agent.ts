import { NotFound } from '@kindred/contracts/domain-error';
import { Agent } from '../../agents/agent.ts';
import { seenAgents } from '../../agents/seen-agents.ts';
import { addAgentTo, noAgent, refuseUnlessMayEnter } from '../../channel-answers/add-agent.ts';
import type { ProposalAction } from '../proposal-action.ts';
import { lockTargetChannel, targetChannelSeenBy } from './target-channel.ts';

/** Adds an agent to a channel of the microDAO. An agent that an admin added meanwhile stays as it is. */
export const addAgentByVote: ProposalAction = {
  async check(tx, microDao, proposed, proposerId) {
    const channel = await targetChannelSeenBy(tx, microDao, proposed, proposerId);
    const id = proposed.targetAgentId;
    const [agent] = id === null ? [] : await tx.find(Agent, seenAgents(proposerId, { id }), { take: 1 });
    if (!agent) throw new NotFound(noAgent);
    refuseUnlessMayEnter(channel, agent);
  },
  async execute(tx, microDao, proposal, rooms) {
    const channel = await lockTargetChannel(tx, microDao, proposal);
    const id = proposal.targetAgentId;
    const agent = id === null ? null : await tx.findOne(Agent, { id });
    if (!agent) throw new NotFound(noAgent);
    await addAgentTo(tx, rooms, channel, agent, { via: 'VOTE' });
  },
};
