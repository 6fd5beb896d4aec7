import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { closeProposals } from './close-proposals.ts';
import { executeProposals } from './execute-proposals.ts';
import { proposalLoaders } from './loaders.ts';
import { proposalLifecycle } from './proposal-lifecycle.ts';
import { ProposalVoter } from './proposal-voter.ts';
import { Proposal } from './proposal.ts';
import { proposalResolvers } from './resolvers.ts';

/** What members of a microDAO decide by vote, and what comes of it. */
export const proposals = defineFeature<Dependencies, typeof proposalLoaders>({
  name: 'proposals',
  entities: [Proposal, ProposalVoter],
  resolvers: [proposalResolvers],
  loaders: proposalLoaders,
  forAgents: {
    'channels:read': {
      MicroDao: ['proposals'],
      Proposal: [
        'kind',
        'title',
        'description',
        'status',
        'reason',
        'closesAt',
        'executeAt',
        'electorate',
        'votesCast',
        'votesFor',
        'votesAgainst',
        'abstentions',
        'viewerCanVote',
        'viewerVote',
      ],
    },
    'votes:write': { Mutation: ['voteOnProposal'] },
  },
  lifecycles: { Proposal: proposalLifecycle },
  jobs: [closeProposals, executeProposals],
  idsOfThings: ['target_channel_id', 'target_agent_id'],
  personalData: [
    {
      table: 'proposal_voter',
      kind: 'VOTE',
      what: 'The proposals that a person can or could vote about, and how they voted.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const kept = await tx.query('UPDATE proposal_voter SET user_id = NULL WHERE user_id = $1 RETURNING id', [
          userId,
        ]);
        return { kept: kept.length };
      },
      archive: {
        as: 'votes',
        order: 'id',
        fields: { proposalId: 'proposal_id', choice: 'choice', votedAt: 'voted_at' },
      },
    },
    {
      table: 'proposal',
      kind: 'PROPOSAL',
      what: 'What a person proposed to a microDAO.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'proposed_by',
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const kept = await tx.query(
          `UPDATE proposal SET proposed_by = NULL, description = NULL, version = version + 1
           WHERE proposed_by = $1 RETURNING id`,
          [userId],
        );
        return { kept: kept.length };
      },
      archive: {
        as: 'proposals',
        order: 'opened_at',
        fields: {
          id: 'id',
          microDaoId: 'micro_dao_id',
          kind: 'kind',
          title: 'title',
          description: 'description',
          status: 'status',
          openedAt: 'opened_at',
        },
      },
    },
    {
      table: 'proposal',
      kind: 'PROPOSAL_ABOUT',
      what: 'That a microDAO votes or voted about a person.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'target_user_id',
      kept: 'BELONGS_TO_OTHERS',
      // A microDAO that a person is not in does not tell them that it votes about them.
      counted: 'NEVER',
      erase: async ({ tx, userId }) => {
        await tx.query('UPDATE proposal SET target_user_id = NULL, version = version + 1 WHERE target_user_id = $1', [
          userId,
        ]);
        return {};
      },
      archive: { leftOut: 'belongs to the microDAO, whose members see it' },
    },
  ],
});
