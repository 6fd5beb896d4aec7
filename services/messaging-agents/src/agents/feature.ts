import { defineFeature } from '@kindred/service/features/define-feature';
import { agentLifecycle } from './agent-lifecycle.ts';
import { Agent } from './agent.ts';
import { retireAgentsOf } from './change-agent.ts';
import { agentLoaders } from './loaders.ts';
import { makeStartingAgents } from './make-starting-agents.ts';
import { agentResolvers } from './resolvers.ts';

/** Agents, from their making to their retirement. */
export const agents = defineFeature({
  name: 'agents',
  entities: [Agent],
  resolvers: [agentResolvers],
  loaders: agentLoaders,
  jobs: [makeStartingAgents],
  lifecycles: { Agent: agentLifecycle },
  idsOfThings: ['agent_id'],
  personalData: [
    {
      table: 'agent',
      kind: 'AGENT',
      what: 'Agents that a person made.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'owner_user_id',
      kept: 'BELONGS_TO_OTHERS',
      // A retired agent stays named beside what it wrote in channels.
      erase: async ({ tx, userId }) => ({ kept: await retireAgentsOf(tx, userId) }),
      archive: {
        as: 'agents',
        order: 'created_at',
        fields: {
          id: 'id',
          externalId: 'external_id',
          name: 'name',
          kind: 'kind',
          status: 'status',
          createdAt: 'created_at',
        },
      },
    },
  ],
});
