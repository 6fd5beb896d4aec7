import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { answerLeftTurns } from './answer-left-turns.ts';
import { agentTurnLifecycle } from './agent-turn-lifecycle.ts';
import { AgentTurn } from './agent-turn.ts';
import { agentTalkLoaders } from './loaders.ts';
import { agentTalkResolvers } from './resolvers.ts';

/** What people and agents say to each other directly, outside of channels. */
export const agentTalks = defineFeature<Dependencies, typeof agentTalkLoaders>({
  name: 'agent-talks',
  entities: [AgentTurn],
  resolvers: [agentTalkResolvers],
  loaders: agentTalkLoaders,
  jobs: [answerLeftTurns],
  lifecycles: { AgentTurn: agentTurnLifecycle },
  idsOfThings: ['session_id', 'claim'],
  personalData: [
    {
      table: 'agent_turn',
      kind: 'AGENT_TURN',
      what: 'What a person said to agents in direct talks, and what these answered.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { question: {}, answer: {} },
      archive: {
        as: 'agentTurns',
        order: 'asked_at',
        fields: { agentId: 'agent_id', question: 'question', answer: 'answer', status: 'status', askedAt: 'asked_at' },
      },
    },
    {
      table: 'agent_usage',
      kind: 'AGENT_USAGE',
      what: 'How many tokens agents used in a day to answer a person. No row says what was asked.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'holder_id',
      counted: 'NEVER',
      archive: { leftOut: 'numbers of the last two days, without anything that the person said' },
      endOfLife: { expired: `day < $1::timestamptz - interval '2 days'`, because: 'a budget is that of a day' },
    },
  ],
});
