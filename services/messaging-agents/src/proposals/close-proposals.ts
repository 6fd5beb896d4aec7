import { proposalDecided } from '@kindred/contracts/messaging-agents/proposal-decided';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { decideOutcome } from './decide-outcome.ts';
import { eachDue } from './due-proposals.ts';
import { Proposal, type Tally } from './proposal.ts';

/** Decides votes whose time is over. */
export const closeProposals: Job<Dependencies> = {
  name: 'close-proposals',
  everyMs: 15_000,
  async run({ work, now }) {
    const due = { where: `status = 'OPEN' AND closes_at <= $1`, order: 'closes_at' } as const;
    await eachDue(work, now, due, (id) =>
      work.run(job(), async (tx) => {
        const proposal = await tx.lock(Proposal, id);
        if (proposal.status === 'OPEN' && proposal.closesAt <= now) await decide(tx, proposal);
      }),
    );
  },
};

async function decide(tx: Transaction, proposal: Proposal): Promise<void> {
  const tally = await countVotes(tx, proposal.id);
  const decided = decideOutcome({ ...proposal, ...tally });
  proposal.decide(tally, decided, tx.now);
  const { id: proposalId, microDaoId, electorate } = proposal;
  tx.publish(proposalDecided, proposal, { proposalId, microDaoId, electorate, ...tally, ...decided });
}

async function countVotes(tx: Transaction, proposalId: string): Promise<Tally> {
  const [tally] = await tx.query<Tally>(
    `SELECT count(*) FILTER (WHERE choice = 'FOR')::int AS "votesFor",
       count(*) FILTER (WHERE choice = 'AGAINST')::int AS "votesAgainst",
       count(*) FILTER (WHERE choice = 'ABSTAIN')::int AS abstentions
     FROM proposal_voter WHERE proposal_id = $1`,
    [proposalId],
  );
  return tally ?? { votesFor: 0, votesAgainst: 0, abstentions: 0 };
}
