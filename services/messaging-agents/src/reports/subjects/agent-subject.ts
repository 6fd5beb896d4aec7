import { takenAwayName } from '@kindred/moderation/subject';
import { Agent } from '../../agents/agent.ts';
import { seenAgents } from '../../agents/seen-agents.ts';
import { reporterOf, textsOf, type Subject } from './subject.ts';

/** An agent, for which its owner answers. It loses its name; `AGENT_RETIRED` ends it. */
export const agentSubject: Subject = {
  async find(tx, id) {
    const [agent] = await tx.find(Agent, seenAgents(reporterOf(tx), { id }), { take: 1 });
    if (!agent) return null;
    const { ownerUserId: reportedId, microDaoId, name } = agent;
    return { reportedId, texts: textsOf(reportedId, { NAME: name }), channelId: null, microDaoId, agentId: id };
  },
  async takeAway(tx, _rooms, id) {
    const agent = await tx.lock(Agent, id);
    agent.name = takenAwayName;
  },
};
