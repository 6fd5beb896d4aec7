import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { memberOf } from '../micro-daos/member-of.ts';
import { ProposalVoter, type VoteChoice } from './proposal-voter.ts';
import { Proposal } from './proposal.ts';
import { NotInElectorate, ProposerOnly } from './refusals.ts';

interface OfProposal {
  readonly proposalId: string;
}

/** Votes about an open proposal. Voting again replaces the vote before. */
export function vote(
  work: UnitOfWork,
  person: Person,
  { proposalId, choice }: OfProposal & { readonly choice: VoteChoice },
) {
  return work.run(person, async (tx) => {
    const proposal = await lockProposal(tx, proposalId, person.id);
    const voter = await tx.findOne(ProposalVoter, { proposalId, userId: person.id });
    if (!voter) throw new NotInElectorate();
    proposal.refuseUnlessOpen(tx.now);
    voter.vote(choice, tx.now);
    return { proposal };
  });
}

/** Takes one's own proposal back while its vote is open. */
export function withdrawProposal(work: UnitOfWork, person: Person, { proposalId }: OfProposal) {
  return work.run(person, async (tx) => {
    const proposal = await lockProposal(tx, proposalId, person.id);
    if (proposal.proposedBy !== person.id) throw new ProposerOnly();
    proposal.refuseUnlessOpen(tx.now);
    proposal.enter('WITHDRAWN', tx.now, 'BY_PROPOSER');
    return { proposal };
  });
}

/** Locks a proposal for a current member of its microDAO. @throws {NotFound} for everyone else */
async function lockProposal(tx: Transaction, proposalId: string, userId: string): Promise<Proposal> {
  const proposal = await tx.lock(Proposal, proposalId, 'No proposal');
  if (!(await memberOf(tx, proposal.microDaoId, userId))) throw new NotFound('No proposal');
  return proposal;
}
