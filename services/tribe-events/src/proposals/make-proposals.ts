import { proposalMade } from '@kindred/contracts/tribe-events/proposal-made';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { isKeptApart } from '../blocks/kept-apart.ts';
import type { Dependencies } from '../dependencies.ts';
import { fewestInGroup } from '../formation/formation-problem.ts';
import type { MatchPerson } from '../matching/match-person.ts';
import { explain } from '../matching/reasons.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { matching } from '../people/matching-role.ts';
import { openPeople } from '../people/open-people.ts';
import { ProposalPerson } from './proposal-person.ts';
import { TribeProposal } from './tribe-proposal.ts';

interface PlacedGroup {
  readonly groupNo: number | null;
  readonly tribeId: string | null;
  readonly userIds: readonly string[];
}

/**
 * Proposes the groups of a run, each in a transaction of its own. Run again after it was interrupted, it goes on with
 * those that are missing. Who opted out, was suspended, blocked another or has a proposal meanwhile is left out.
 */
export async function makeProposals(work: UnitOfWork, dependencies: Dependencies, runId: string): Promise<void> {
  const groups = await work.read(matching, (tx) =>
    tx.query<PlacedGroup>(
      `SELECT group_no AS "groupNo", tribe_id AS "tribeId", array_agg(user_id ORDER BY user_id) AS "userIds"
       FROM formation_person p WHERE run_id = $1 AND (group_no IS NOT NULL OR tribe_id IS NOT NULL) AND NOT EXISTS (
         SELECT FROM tribe_proposal r WHERE r.run_id = p.run_id
         AND (r.group_no = p.group_no OR (r.group_no IS NULL AND r.tribe_id = p.tribe_id)))
       GROUP BY group_no, tribe_id ORDER BY group_no, tribe_id`,
      [runId],
    ),
  );
  for (const group of groups) await work.run(matching, (tx) => propose(tx, dependencies, runId, group));
}

async function propose(tx: Transaction, { sealer }: Dependencies, runId: string, group: PlacedGroup): Promise<void> {
  const { groupNo, tribeId } = group;
  const free = await withoutOpenProposal(tx, group.userIds);
  const people = await openPeople(tx, sealer, free);
  const together = tribeId === null ? await withoutBlocks(tx, people) : await welcomeInTribe(tx, people, tribeId);
  if (together.length < (tribeId === null ? fewestInGroup : 1)) return;
  const members = tribeId === null ? [] : await openPeople(tx, sealer, await membersOf(tx, tribeId));
  const proposal = tx.add(TribeProposal.make(runId, { groupNo, tribeId }, tx.now));
  for (const person of together) {
    const others = [...together.filter((other) => other !== person), ...members];
    const { reasons } = explain(person, others, new Set());
    tx.add(
      ProposalPerson.of(
        proposal.id,
        person.id,
        reasons.map(({ code }) => code),
      ),
    );
  }
  const userIds = together.map(({ id }) => id);
  tx.publish(proposalMade, proposal, { proposalId: proposal.id, runId, ...(tribeId && { tribeId }), userIds });
}

/** Locks the people, so that no two runs propose to one of them at once. */
async function withoutOpenProposal(tx: Transaction, userIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ userId: string }>(
    `SELECT p.user_id AS "userId" FROM matchable_person p WHERE p.user_id = ANY ($1::uuid[]) AND NOT EXISTS (
       SELECT FROM proposal_person o JOIN tribe_proposal r ON r.id = o.proposal_id
       WHERE o.user_id = p.user_id AND o.answer IN ('PENDING', 'ACCEPTED') AND r.status = 'OPEN')
     ORDER BY p.user_id FOR UPDATE OF p`,
    [userIds],
  );
  return rows.map(({ userId }) => userId);
}

/** Leaves out the later of two people with a block between them. */
async function withoutBlocks(tx: Transaction, people: readonly MatchPerson[]): Promise<MatchPerson[]> {
  const pairs = await tx.query<{ low: string; high: string }>(
    'SELECT low_id AS low, high_id AS high FROM blocked_pair WHERE low_id = ANY ($1::uuid[]) AND high_id = ANY ($1::uuid[])',
    [people.map(({ id }) => id)],
  );
  const out = new Set(pairs.map(({ high }) => high));
  return people.filter(({ id }) => !out.has(id));
}

/** Leaves out also people between whom and a member there is a block, and those whom the creator removed. */
async function welcomeInTribe(
  tx: Transaction,
  people: readonly MatchPerson[],
  tribeId: string,
): Promise<MatchPerson[]> {
  const together: MatchPerson[] = [];
  for (const person of await withoutBlocks(tx, people)) {
    const isRemoved = (await tx.findOne(TribeMembership, { tribeId, userId: person.id, status: 'REMOVED' })) !== null;
    if (!isRemoved && !(await isKeptApart(tx, person.id, tribeId))) together.push(person);
  }
  return together;
}

async function membersOf(tx: Transaction, tribeId: string): Promise<string[]> {
  const rows = await tx.query<{ userId: string }>(
    `SELECT user_id AS "userId" FROM tribe_membership WHERE tribe_id = $1 AND status IN ('ACTIVE', 'INACTIVE') ORDER BY user_id`,
    [tribeId],
  );
  return rows.map(({ userId }) => userId);
}
