import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In, MoreThan } from 'typeorm';
import { matchableOf } from './matchable.ts';
import { ProposalPerson } from './proposal-person.ts';
import { TribeProposal } from './tribe-proposal.ts';

async function blockedFrom(tx: ReadTransaction, viewerId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ userId: string }>(
    `SELECT CASE low_id WHEN $1 THEN high_id ELSE low_id END AS "userId" FROM blocked_pair WHERE $1 IN (low_id, high_id)`,
    [viewerId],
  );
  return new Set(rows.map(({ userId }) => userId));
}

export const proposalLoaders = {
  /** The viewer's own place in each proposal. */
  ownProposalPlace: oneByKey(
    (tx, proposalIds: readonly string[]) =>
      tx.actor.id === null
        ? Promise.resolve([])
        : tx.find(ProposalPerson, { proposalId: In(proposalIds), userId: tx.actor.id }),
    ({ proposalId }) => proposalId,
  ),
  /** The people of proposals that the viewer is in, who can still be matched. */
  peopleOfProposal: manyByKey(
    async (tx, proposalIds: readonly string[]) => {
      if (tx.actor.id === null) return [];
      const own = await tx.find(ProposalPerson, { proposalId: In(proposalIds), userId: tx.actor.id });
      const seen = own.map(({ proposalId }) => proposalId);
      const people = await tx.find(ProposalPerson, { proposalId: In(seen) }, { order: { userId: 'ASC' } });
      const blocked = await blockedFrom(tx, tx.actor.id);
      const matchable = await matchableOf(
        tx,
        people.map(({ userId }) => userId),
      );
      return people.filter(({ userId }) => matchable.has(userId) && !blocked.has(userId));
    },
    ({ proposalId }) => proposalId,
  ),
  openProposalsOf: manyByKey(
    async (tx, userIds: readonly string[]) => {
      const places = await tx.find(ProposalPerson, { userId: In(userIds), answer: In(['PENDING', 'ACCEPTED']) });
      const matchable = await matchableOf(tx, userIds);
      const ids = places.map(({ proposalId }) => proposalId);
      const open = { id: In(ids), status: 'OPEN' as const, expiresAt: MoreThan(tx.now) };
      const proposals = new Map((await tx.find(TribeProposal, open)).map((proposal) => [proposal.id, proposal]));
      return places.flatMap(({ userId, proposalId }) => {
        const proposal = proposals.get(proposalId);
        return proposal && matchable.has(userId) ? [{ userId, proposal }] : [];
      });
    },
    ({ userId }) => userId,
  ),
};
