import type { Transaction } from '@kindred/database/transaction';
import { countedFor, type AchievementCriterion } from './criteria.ts';

const batch = 1_000;

interface ToCheck {
  readonly achievementId: string;
  readonly criteria: readonly AchievementCriterion[];
  /** The last person who was noted; null before the first. */
  readonly upTo: string | null;
}

/**
 * Notes a batch of the people who may have earned an achievement before it was added: those of whom something was
 * counted for its first criterion. Returns false when this replica finds nothing left to do.
 */
export async function notePeopleWhoMayHaveEarned(tx: Transaction): Promise<boolean> {
  const [found] = await tx.query<ToCheck>(
    `SELECT c.achievement_id AS "achievementId", c.up_to AS "upTo", a.criteria
     FROM achievement_to_check c JOIN achievement a ON a.id = c.achievement_id
     ORDER BY c.achievement_id LIMIT 1 FOR UPDATE OF c SKIP LOCKED`,
  );
  const [first] = found?.criteria ?? [];
  if (!found || !first) return false;
  const people = await tx.query<{ userId: string }>(
    `SELECT DISTINCT user_id AS "userId" FROM achievement_progress
     WHERE metric = $1 AND ($2::uuid IS NULL OR user_id > $2) ORDER BY user_id LIMIT ${batch}`,
    [countedFor(first), found.upTo],
  );
  await tx.query(
    `INSERT INTO person_to_award (user_id, noted_at) SELECT id, $2 FROM unnest($1::uuid[]) AS id
     ON CONFLICT (user_id) DO UPDATE SET noted_at = excluded.noted_at`,
    [people.map(({ userId }) => userId), tx.now],
  );
  const last = people.length < batch ? null : people.at(-1)?.userId;
  if (last)
    await tx.query('UPDATE achievement_to_check SET up_to = $2 WHERE achievement_id = $1', [found.achievementId, last]);
  else await tx.query('DELETE FROM achievement_to_check WHERE achievement_id = $1', [found.achievementId]);
  return true;
}
