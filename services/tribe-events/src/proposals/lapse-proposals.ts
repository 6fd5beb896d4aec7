import { proposalLapsed } from '@kindred/contracts/tribe-events/proposal-lapsed';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { ProposalPerson } from './proposal-person.ts';
import { TribeProposal } from './tribe-proposal.ts';

const batch = 100;

/** Ends proposals after seven days. People who accepted one that started no tribe come first in the next formation. */
export const lapseProposals: Job<Dependencies> = {
  name: 'lapse-tribe-proposals',
  everyMs: 60_000,
  async run({ work, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) =>
        tx.query<{ id: string }>(
          `SELECT id FROM tribe_proposal WHERE status = 'OPEN' AND expires_at <= $1 ORDER BY expires_at LIMIT ${batch}`,
          [now],
        ),
      );
      found = due.length;
      for (const { id } of due) await work.run(job(), (tx) => lapse(tx, id, now));
    }
  },
};

async function lapse(tx: Transaction, proposalId: string, now: Date): Promise<void> {
  const proposal = await tx.lock(TribeProposal, proposalId);
  if (proposal.status !== 'OPEN' || proposal.expiresAt > now) return;
  const people = await tx.find(ProposalPerson, { proposalId });
  for (const person of people) if (person.answer === 'PENDING') person.enter('LAPSED', now);
  const accepted = people.filter(({ answer }) => answer === 'ACCEPTED');
  proposal.lapse();
  if (proposal.tribeId === null) {
    await tx.query('INSERT INTO formation_left_over (user_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING', [
      accepted.map(({ userId }) => userId),
    ]);
  }
  tx.publish(proposalLapsed, proposal, { proposalId, acceptances: accepted.length });
}
