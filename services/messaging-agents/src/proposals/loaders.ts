import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { isMicroDaoOf } from '../micro-daos/visible-micro-daos.ts';
import { pagesOfProposals } from './list-proposals.ts';
import { ProposalVoter } from './proposal-voter.ts';
import { Proposal } from './proposal.ts';

export const proposalLoaders = {
  proposalsOfMicroDao: pagesOfProposals,
  /** Proposals of microDAOs that the viewer is in. */
  proposal: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(Proposal, { id: In(ids), microDaoId: isMicroDaoOf(tx.actor.id) }),
    ({ id }) => id,
  ),
  /** The viewer's own place in the electorate of each proposal. */
  ownVote: oneByKey(
    async (tx, proposalIds: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(ProposalVoter, { proposalId: In(proposalIds), userId: tx.actor.id }),
    ({ proposalId }) => proposalId,
  ),
  /** How many people have voted about each proposal. */
  votesCast: oneByKey(
    (tx, proposalIds: readonly string[]) =>
      tx.query<{ proposalId: string; cast: number }>(
        `SELECT proposal_id AS "proposalId", count(choice)::int AS cast FROM proposal_voter
         WHERE proposal_id = ANY ($1::uuid[]) GROUP BY proposal_id`,
        [proposalIds],
      ),
    ({ proposalId }) => proposalId,
  ),
};
