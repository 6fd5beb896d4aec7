import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { lapseProposals } from './lapse-proposals.ts';
import { proposalLoaders } from './loaders.ts';
import { ProposalPerson } from './proposal-person.ts';
import { proposalResolvers } from './resolvers.ts';
import { tribeProposalLifecycle } from './tribe-proposal-lifecycle.ts';
import { TribeProposal } from './tribe-proposal.ts';

/** Groups that a formation proposes, and how their people answer. */
export const proposals = defineFeature<Dependencies, typeof proposalLoaders>({
  name: 'proposals',
  entities: [TribeProposal, ProposalPerson],
  lifecycles: { TribeProposal: tribeProposalLifecycle },
  resolvers: [proposalResolvers],
  loaders: proposalLoaders,
  jobs: [lapseProposals],
  idsOfThings: ['proposal_id', 'run_id', 'tribe_id'],
  personalData: [
    {
      table: 'proposal_person',
      kind: 'TRIBE_PROPOSAL',
      what: 'The groups that were proposed to a person, why, and how they answered.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'tribeProposals',
        order: 'proposal_id',
        fields: { proposalId: 'proposal_id', answer: 'answer', answeredAt: 'answered_at', reasons: 'reasons' },
      },
      endOfLife: {
        expired: `EXISTS (SELECT FROM tribe_proposal r WHERE r.id = proposal_id AND r.expires_at < $1::timestamptz - interval '1 year')`,
        because: 'an answered proposal is history for a year',
      },
    },
  ],
  otherTables: [
    {
      table: 'tribe_proposal',
      because: 'groups that were proposed, without their people',
      endOfLife: {
        expired: `expires_at < $1::timestamptz - interval '1 year' AND NOT EXISTS (SELECT FROM proposal_person p WHERE p.proposal_id = tribe_proposal.id)`,
        because: 'a proposal goes after its people',
      },
    },
  ],
});
