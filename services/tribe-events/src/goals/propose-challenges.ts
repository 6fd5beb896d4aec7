import { challengeProposed } from '@kindred/contracts/tribe-events/challenge-proposed';
import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { interestCategories, type InterestCategory } from '@kindred/contracts/interest';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { Tribe } from '../tribes/tribe.ts';
import { challenges, type Challenge } from './challenges.ts';
import { TribeGoal } from './tribe-goal.ts';

const batch = 100;
const quietDays = 5;
/** How long a challenge is open, and how long a tribe is left alone after it. */
export const challengeDays = 14;

/** Proposes a challenge to tribes that have been quiet, one in two weeks. Lapsed challenges are declined first. */
export const proposeChallenges: Job<Dependencies> = {
  name: 'propose-challenges',
  everyMs: 3_600_000,
  async run({ work, now }) {
    await work.run(job(), (tx) =>
      tx.query(`UPDATE tribe_goal SET status = 'DECLINED' WHERE status = 'PROPOSED' AND created_at <= $1`, [
        days.before(now, challengeDays),
      ]),
    );
    for (let found = batch; found === batch;) {
      const quiet = await work.read(job(), (tx) => tx.query<{ id: string }>(quietTribes, quietSince(now)));
      found = quiet.length;
      for (const { id } of quiet) await work.run(job(), (tx) => propose(tx, id, now));
    }
  },
};

const quietSince = (now: Date) => [days.before(now, quietDays), days.before(now, challengeDays)];

const quietTribes = `
  SELECT id FROM tribe t WHERE status IN ('ACTIVE', 'AT_RISK') AND last_active_at <= $1 AND NOT EXISTS (
    SELECT FROM tribe_goal g WHERE g.tribe_id = t.id AND g.is_challenge AND g.created_at > $2
  ) ORDER BY id LIMIT ${batch}`;

async function propose(tx: Transaction, tribeId: string, now: Date): Promise<void> {
  const tribe = await tx.lock(Tribe, tribeId);
  const [stillQuiet] = await tx.query(`SELECT FROM (${quietTribes}) AS quiet WHERE id = $3`, [
    ...quietSince(now),
    tribeId,
  ]);
  if (!stillQuiet) return;
  const before = await tx.find(TribeGoal, { tribeId, isChallenge: true });
  const chosen = chooseChallenge(await categoriesOf(tx, tribeId), before);
  const goal = tx.add(TribeGoal.propose(tribeId, { ...chosen, targetDate: days.after(now, 2 * challengeDays) }, now));
  tx.add(TribeActivity.of(tribeId, null, 'CHALLENGE_CREATED', { goalId: goal.id }, now));
  const expiresAt = days.after(now, challengeDays).toISOString();
  tx.publish(challengeProposed, tribe, { tribeId, goalId: goal.id, expiresAt });
}

/** The categories of a tribe's interests, the primary ones first. */
async function categoriesOf(tx: Transaction, tribeId: string): Promise<InterestCategory[]> {
  const rows = await tx.query<{ category: InterestCategory }>(
    'SELECT category FROM tribe_interest WHERE tribe_id = $1 ORDER BY is_primary DESC, position',
    [tribeId],
  );
  return rows.map(({ category }) => category);
}

/**
 * The first challenge that the tribe has not had, from its own interests and then from all others. When it has had all,
 * they begin again.
 */
export function chooseChallenge(
  categories: readonly InterestCategory[],
  before: readonly { readonly title: string }[],
): Challenge {
  const had = new Set(before.map(({ title }) => title));
  const all = [...new Set([...categories, ...interestCategories])].flatMap((category) => challenges[category]);
  return all.find(({ title }) => !had.has(title)) ?? challenges[categories[0] ?? 'OUTDOOR_ADVENTURES'][0];
}
