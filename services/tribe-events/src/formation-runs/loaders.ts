import { manyByKey, oneByKey } from '@kindred/service/loaders';
import type { WhyNotCode } from '../formation/why-not-placed.ts';
import type { TribeProposalStatus } from '../proposals/tribe-proposal-lifecycle.ts';
import { pagesOfGroups } from './list-runs.ts';

interface LeftOver {
  readonly userId: string;
  /** Null for a person without a place, who is in no cell. */
  readonly code: WhyNotCode | null;
}

/** A phase of a run that has begun, and what its placed cells came to. */
export interface PhaseOfRun {
  readonly runId: string;
  /** From 1. */
  readonly phase: number;
  readonly cells: number;
  readonly placedCells: number;
  readonly groups: number;
  readonly grouped: number;
  readonly filled: number;
  readonly meanScore: number | null;
  readonly seconds: number | null;
}

/** What was proposed to the people of a group. */
export interface ProposalOfGroup {
  readonly groupId: string;
  readonly status: TribeProposalStatus;
  readonly madeAt: Date;
  readonly expiresAt: Date;
  readonly startedTribe: boolean;
  readonly pending: number;
  readonly accepted: number;
  readonly declined: number;
  readonly lapsed: number;
}

export const formationLoaders = {
  /** For admins. */
  groupsOfRun: pagesOfGroups,
  /** Of people whom the last formation that proposed put into no group, why. */
  whyNotInGroup: oneByKey(
    (tx, userIds: readonly string[]) =>
      tx.query<LeftOver>(
        `SELECT user_id AS "userId", why_not AS code FROM formation_person
         WHERE user_id = ANY ($1::uuid[]) AND group_no IS NULL AND tribe_id IS NULL AND run_id = (
           SELECT id FROM formation_run WHERE status = 'FINISHED' AND NOT is_preview ORDER BY finished_at DESC LIMIT 1)`,
        [userIds],
      ),
    ({ userId }) => userId,
  ),
  phasesOfRun: manyByKey(
    (tx, runIds: readonly string[]) => tx.query<PhaseOfRun>(phases, [runIds]),
    ({ runId }) => runId,
  ),
  /** For admins. */
  peopleOfGroup: manyByKey(
    (tx, groupIds: readonly string[]) =>
      tx.query<{ groupId: string; userId: string }>(
        `SELECT g.id AS "groupId", p.user_id AS "userId" FROM formation_group g
         JOIN formation_person p ON p.run_id = g.run_id AND p.group_no = g.group_no
         WHERE g.id = ANY ($1::uuid[]) ORDER BY p.user_id`,
        [groupIds],
      ),
    ({ groupId }) => groupId,
  ),
  /** For admins. */
  proposalOfGroup: oneByKey(
    (tx, groupIds: readonly string[]) => tx.query<ProposalOfGroup>(proposals, [groupIds]),
    ({ groupId }) => groupId,
  ),
};

const phases = `
  SELECT run_id AS "runId", phase + 1 AS phase, count(*)::int AS cells, count(placed_at)::int AS "placedCells",
    sum(groups)::int AS groups, sum(grouped)::int AS grouped, sum(filled)::int AS filled,
    sum(score_sum) / nullif(sum(grouped), 0) AS "meanScore",
    CASE WHEN count(*) = count(placed_at)
      THEN round(extract(epoch FROM max(placed_at) - min(ready_at)))::int END AS seconds
  FROM formation_cell WHERE run_id = ANY ($1::uuid[]) GROUP BY run_id, phase ORDER BY run_id, phase`;

const proposals = `
  SELECT g.id AS "groupId", r.status, r.made_at AS "madeAt", r.expires_at AS "expiresAt",
    r.tribe_id IS NOT NULL AS "startedTribe",
    count(*) FILTER (WHERE p.answer = 'PENDING')::int AS pending,
    count(*) FILTER (WHERE p.answer = 'ACCEPTED')::int AS accepted,
    count(*) FILTER (WHERE p.answer = 'DECLINED')::int AS declined,
    count(*) FILTER (WHERE p.answer = 'LAPSED')::int AS lapsed
  FROM formation_group g JOIN tribe_proposal r ON r.run_id = g.run_id AND r.group_no = g.group_no
  LEFT JOIN proposal_person p ON p.proposal_id = r.id
  WHERE g.id = ANY ($1::uuid[]) GROUP BY g.id, r.id`;
