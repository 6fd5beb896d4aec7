import { achievementAwarded } from '@kindred/contracts/tribe-events/achievement-awarded';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { In, IsNull } from 'typeorm';
import type { Dependencies } from '../dependencies.ts';
import { Achievement } from './achievement.ts';
import { countedFor, countsOf, dayOf, isMet, type AchievementCriterion, type Counted } from './criteria.ts';
import { UserAchievement } from './user-achievement.ts';
import { notePeopleWhoMayHaveEarned } from './note-people.ts';

const batch = 100;

/**
 * Awards achievements to the people who were noted. Locking a person's note orders this job's replicas, and consumers
 * that count something meanwhile note the person again.
 */
export const awardAchievements: Job<Dependencies> = {
  name: 'award-achievements',
  everyMs: 1_000,
  async run({ work }) {
    for (let more = true; more;) more = await work.run(job(), notePeopleWhoMayHaveEarned);
    for (let taken = batch; taken === batch;) taken = await work.run(job(), awardToNoted);
  },
};

interface Row extends Counted {
  readonly userId: string;
  readonly eventId: string | null;
  readonly tribeId: string | null;
}

/** Awards what a batch of people has earned. Returns how many people it looked at. */
async function awardToNoted(tx: Transaction): Promise<number> {
  const noted = await tx.query<{ userId: string }>(
    `WITH due AS MATERIALIZED (
       SELECT user_id FROM person_to_award ORDER BY noted_at, user_id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
     DELETE FROM person_to_award WHERE user_id IN (SELECT user_id FROM due)
     RETURNING user_id AS "userId"`,
  );
  if (noted.length === 0) return 0;
  const userIds = noted.map(({ userId }) => userId).sort();
  const open = await tx.find(Achievement, { retiredAt: IsNull() }, { order: { addedAt: 'ASC', id: 'ASC' } });
  const earned = await tx.find(UserAchievement, { userId: In(userIds) });
  const has = new Set(earned.map(({ userId, achievementId }) => `${userId} ${achievementId}`));
  const rows = new Map<string, Row[]>(userIds.map((userId) => [userId, []]));
  for (const row of await readCounted(tx, userIds)) rows.get(row.userId)?.push(row);
  for (const [userId, own] of rows) {
    const missing = open.filter(({ id }) => !has.has(`${userId} ${id}`));
    for (const achievement of missing) award(tx, userId, achievement, own);
  }
  return noted.length;
}

/** What these people did, the earliest first. */
function readCounted(tx: Transaction, userIds: readonly string[]): Promise<Row[]> {
  return tx.query<Row>(
    `SELECT user_id AS "userId", metric, day - DATE '1970-01-01' AS day, times, categories, event_id AS "eventId",
       tribe_id AS "tribeId"
     FROM achievement_progress WHERE user_id = ANY ($1::uuid[]) ORDER BY day, thing_id`,
    [userIds],
  );
}

function award(tx: Transaction, userId: string, achievement: Achievement, rows: readonly Row[]): void {
  const { id: achievementId, criteria, category, pointValue: pointCount } = achievement;
  const counts = countsOf(criteria, rows, dayOf(tx.now));
  if (!isMet(criteria, counts)) return;
  const awarded = tx.add(UserAchievement.award(userId, achievementId, { counts, ...lastOf(criteria, rows) }, tx.now));
  tx.publish(achievementAwarded, awarded, { awardId: awarded.id, achievementId, userId, category, pointCount });
}

/** The last event and the last tribe among what the criteria count. */
function lastOf(criteria: readonly AchievementCriterion[], rows: readonly Row[]) {
  const metrics = new Set(criteria.map(countedFor));
  const counted = rows.filter(({ metric }) => metrics.has(metric));
  return {
    eventId: counted.findLast(({ eventId }) => eventId !== null)?.eventId ?? null,
    tribeId: counted.findLast(({ tribeId }) => tribeId !== null)?.tribeId ?? null,
  };
}
