import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { TieKind, TieStatus } from './tie.ts';

/** A tie as one of the two sees it. */
export interface SeenTie {
  readonly id: string;
  readonly kind: TieKind;
  readonly status: TieStatus;
  readonly otherId: string | null;
  readonly agentId: string | null;
  readonly byMe: boolean;
  readonly createdAt: Date;
  readonly activeSince: Date | null;
}

export interface SeenTiesFilter {
  readonly tieIds?: readonly string[];
  readonly otherIds?: readonly string[];
  readonly status?: TieStatus | null;
  /** The place in the list after which to go on: a time and an id. */
  readonly after?: readonly string[] | null;
  readonly limit?: number;
}

/**
 * What a person sees of their ties, the newest first, in one statement. A block of theirs overrides all else; a block
 * by the other hides the tie, so that it looks as if there were none.
 */
export function seenTies(tx: ReadTransaction, viewerId: string, filter: SeenTiesFilter): Promise<SeenTie[]> {
  const { tieIds = null, otherIds = null, status = null, after = null, limit = 500 } = filter;
  return tx.query<SeenTie>(
    `SELECT * FROM (
       SELECT tie.id, CASE WHEN tie.agent_id IS NULL THEN 'USER_USER' ELSE 'USER_AGENT' END AS kind,
         CASE WHEN mine.blocker_id IS NULL THEN tie.status ELSE 'BLOCKED' END AS status,
         other.id AS "otherId", tie.agent_id AS "agentId",
         (mine.blocker_id IS NOT NULL OR tie.requester_id = $1) AS "byMe",
         COALESCE(mine.created_at, tie.created_at) AS "createdAt",
         CASE WHEN mine.blocker_id IS NULL THEN tie.active_since END AS "activeSince"
       FROM tie
       CROSS JOIN LATERAL (SELECT CASE WHEN tie.user_low = $1 THEN tie.user_high ELSE tie.user_low END AS id) AS other
       LEFT JOIN block AS mine ON mine.blocker_id = $1 AND mine.blocked_id = other.id
       WHERE (tie.user_low = $1 OR tie.user_high = $1)
         AND (mine.blocker_id IS NOT NULL OR (tie.status <> 'NONE' AND NOT EXISTS (
           SELECT FROM block AS theirs WHERE theirs.blocker_id = other.id AND theirs.blocked_id = $1)))
         AND ($2::uuid[] IS NULL OR tie.id = ANY ($2)) AND ($3::uuid[] IS NULL OR other.id = ANY ($3))
     ) AS seen
     WHERE ($4::text IS NULL OR seen.status = $4)
       AND ($5::timestamptz IS NULL OR (seen."createdAt", seen.id) < ($5::timestamptz, $6::uuid))
     ORDER BY seen."createdAt" DESC, seen.id DESC LIMIT $7`,
    [viewerId, tieIds, otherIds, status, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}
