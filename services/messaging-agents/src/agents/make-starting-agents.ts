import { job } from '@kindred/database/actor';
import type { Job } from '@kindred/service/jobs';
import { AgentBlueprint } from '../blueprints/agent-blueprint.ts';
import { addAgent } from './make-agent.ts';
import { startingAgents, startingBlueprint } from './starting-set.ts';

const dayMs = 86_400_000;

/**
 * Makes the agents of the house, once. It is a job and no migration, because other services learn of an agent from its
 * event alone.
 */
export const makeStartingAgents: Job = {
  name: 'make-starting-agents',
  everyMs: dayMs,
  async run({ work }) {
    await work.run(job(), async (tx) => {
      const { id, code, ...text } = startingBlueprint;
      await tx.insertIfAbsent(AgentBlueprint.from(code, text, tx.now, id));
      for (const agent of startingAgents)
        await addAgent(tx, { ...agent, blueprintId: id, ownerUserId: null, microDaoId: null, timeZone: 'Etc/UTC' });
    });
  },
};
