import { proposalMade } from '@kindred/contracts/tribe-events/proposal-made';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Dependencies } from '../dependencies.ts';
import { lockLeasedRun, type LeasedRun } from '../formation-runs/leased-run.ts';
import { fewestInGroup } from '../formation/formation-problem.ts';
import type { WhyNotCode } from '../formation/why-not-placed.ts';
import { readPairsApart } from '../impressions/read-pairs.ts';
import { compatibilityWith } from '../matching/compatibility.ts';
import type { MatchPerson } from '../matching/match-person.ts';
import { explain } from '../matching/reasons.ts';
import { whoFit } from '../matching/who-fit.ts';
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
 * those that are missing. A person who opted out, was suspended, moved away, blocked another or has a proposal
 * meanwhile is left out. People of a group that has become too small for it are left over.
 */
export async function makeProposals(work: UnitOfWork, dependencies: Dependencies, run: LeasedRun): Promise<void> {
  const groups = await work.read(matching, (tx) =>
    tx.query<PlacedGroup>(
      `SELECT group_no AS "groupNo", tribe_id AS "tribeId", array_agg(user_id ORDER BY user_id) AS "userIds"
       FROM formation_person p WHERE run_id = $1 AND (group_no IS NOT NULL OR tribe_id IS NOT NULL) AND NOT EXISTS (
         SELECT FROM tribe_proposal r WHERE r.run_id = p.run_id
         AND (r.group_no = p.group_no OR (r.group_no IS NULL AND r.tribe_id = p.tribe_id)))
       GROUP BY group_no, tribe_id ORDER BY group_no, tribe_id`,
      [run.id],
    ),
  );
  for (const group of groups) {
    const stillLeased = await work.run(matching, async (tx) => {
      if (!(await lockLeasedRun(tx, run))) return false;
      await propose(tx, dependencies, run.id, group);
      return true;
    });
    if (!stillLeased) return;
  }
}

async function propose(tx: Transaction, { sealer }: Dependencies, runId: string, group: PlacedGroup): Promise<void> {
  const { groupNo, tribeId } = group;
  const free = await withoutOpenProposal(tx, group.userIds);
  const people = await openPeople(tx, sealer, free);
  const together = tribeId === null ? await withoutPairsApart(tx, people) : await welcomeInTribe(tx, people, tribeId);
  const members = tribeId === null ? [] : await openPeople(tx, sealer, await membersOf(tx, tribeId));
  // A profile may have changed since people were placed.
  const fitting =
    tribeId === null ? whoFit(together) : together.filter((person) => compatibilityWith(person, members) !== null);
  const proposedTo = fitting.length < (tribeId === null ? fewestInGroup : 1) ? [] : fitting;
  await leaveOver(tx, runId, group, proposedTo);
  if (proposedTo.length === 0) return;
  const proposal = tx.add(TribeProposal.make(runId, { groupNo, tribeId }, tx.now));
  for (const person of proposedTo) {
    const others = [...proposedTo.filter((other) => other !== person), ...members];
    const { reasons } = explain(person, others, new Set());
    tx.add(
      ProposalPerson.of(
        proposal.id,
        person.id,
        reasons.map(({ code }) => code),
      ),
    );
  }
  const userIds = proposedTo.map(({ id }) => id);
  tx.publish(proposalMade, proposal, { proposalId: proposal.id, runId, ...(tribeId && { tribeId }), userIds });
}

/** People of a group who get no proposal know that they are in none, and come first in the next formation. */
async function leaveOver(
  tx: Transaction,
  runId: string,
  { userIds }: PlacedGroup,
  proposedTo: readonly MatchPerson[],
): Promise<void> {
  const proposed = new Set(proposedTo.map(({ id }) => id));
  const left = userIds.filter((id) => !proposed.has(id));
  if (left.length === 0) return;
  const why: WhyNotCode = 'NO_GROUP_FOUND';
  await tx.query(
    `UPDATE formation_person SET group_no = NULL, tribe_id = NULL, why_not = $3
     WHERE run_id = $1 AND user_id = ANY ($2::uuid[])`,
    [runId, left, why],
  );
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

/** Leaves out the later of two people who are never grouped. */
async function withoutPairsApart(tx: Transaction, people: readonly MatchPerson[]): Promise<MatchPerson[]> {
  const pairs = await readPairsApart(
    tx,
    people.map(({ id }) => id),
  );
  const out = new Set(pairs.map(({ high }) => high));
  return people.filter(({ id }) => !out.has(id));
}

/** Leaves out also people who are never grouped with a member, and those whom the creator removed. */
async function welcomeInTribe(
  tx: Transaction,
  people: readonly MatchPerson[],
  tribeId: string,
): Promise<MatchPerson[]> {
  const members = new Set(await membersOf(tx, tribeId));
  const pairs = await readPairsApart(tx, [...members, ...people.map(({ id }) => id)]);
  const apart = new Set(pairs.flatMap(({ low, high }) => (members.has(low) ? high : members.has(high) ? low : [])));
  const together: MatchPerson[] = [];
  for (const person of await withoutPairsApart(tx, people)) {
    const isRemoved = (await tx.findOne(TribeMembership, { tribeId, userId: person.id, status: 'REMOVED' })) !== null;
    if (!isRemoved && !apart.has(person.id)) together.push(person);
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
