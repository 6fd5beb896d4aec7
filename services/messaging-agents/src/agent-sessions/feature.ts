import { defineFeature } from '@kindred/service/features/define-feature';
import { ageSessions } from './age-sessions.ts';
import { agentSessionLifecycle } from './agent-session-lifecycle.ts';
import { AgentSession } from './agent-session.ts';
import { agentSessionLoaders } from './loaders.ts';
import { agentSessionResolvers } from './resolvers.ts';

/** When a person and an agent talked, until time closes it. */
export const agentSessions = defineFeature({
  name: 'agent-sessions',
  entities: [AgentSession],
  resolvers: [agentSessionResolvers],
  loaders: agentSessionLoaders,
  jobs: [ageSessions],
  lifecycles: { AgentSession: agentSessionLifecycle },
  idsOfThings: ['channel_id'],
  personalData: [
    {
      table: 'agent_session',
      kind: 'AGENT_SESSION',
      what: 'With which agents a person talked, where and when. Never what was said.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'agentSessions',
        order: 'started_at',
        fields: {
          agentId: 'agent_id',
          channelId: 'channel_id',
          status: 'status',
          startedAt: 'started_at',
          lastActivityAt: 'last_activity_at',
          endedAt: 'ended_at',
        },
      },
      endOfLife: {
        expired: `status = 'CLOSED' AND ended_at < $1::timestamptz - interval '90 days'`,
        because: 'a person looks back on their sessions for 90 days',
      },
    },
  ],
});
