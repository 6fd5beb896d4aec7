import { defineFeature } from '@kindred/service/features/define-feature';
import { AgentDecision } from './agent-decision.ts';
import { decisionLoaders } from './loaders.ts';
import { decisionResolvers } from './resolvers.ts';

/** Why an agent answered a message, and why it did not. */
export const decisions = defineFeature({
  name: 'decisions',
  entities: [AgentDecision],
  resolvers: [decisionResolvers],
  loaders: decisionLoaders,
  idsOfThings: ['message_id', 'answer_message_id'],
  personalData: [
    {
      table: 'agent_answer_source',
      kind: 'AGENT_ANSWER_SOURCE',
      what: 'That an answer of an agent in a channel was made from words of a person. Never the words.',
      class: 'INTERNAL',
      purpose: 'CONSENT',
      owner: 'user_id',
      // Without the row, the answer would pass as one without words of people.
      erase: async ({ tx, userId }) => {
        const changed = await tx.query('UPDATE agent_answer_source SET user_id = NULL WHERE user_id = $1 RETURNING 1', [
          userId,
        ]);
        return { erased: changed.length };
      },
      archive: { as: 'agentAnswersFromOwnWords', order: 'decision_id', fields: { decisionId: 'decision_id' } },
    },
    {
      table: 'agent_decision',
      kind: 'AGENT_DECISION',
      what: 'Whether agents answered messages of a person, and by which rule. Never what the messages say.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'asker_user_id',
      archive: {
        as: 'agentDecisions',
        order: 'decided_at',
        fields: {
          agentId: 'agent_id',
          channelId: 'channel_id',
          messageId: 'message_id',
          answers: 'answers',
          code: 'code',
          outcome: 'outcome',
          decidedAt: 'decided_at',
        },
      },
      endOfLife: {
        expired: `decided_at < $1::timestamptz - interval '30 days'`,
        because: 'why an agent answered, or did not, can be looked up for 30 days',
      },
    },
  ],
});
