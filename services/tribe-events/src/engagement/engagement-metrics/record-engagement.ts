import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Job } from '@kindred/service/jobs';
import { activityWeights } from '../../activities/activity-score.ts';
import { pointsOfDays } from '../../activities/scored-rows.ts';
import type { Dependencies } from '../../dependencies.ts';
import { keepPartitions } from './keep-partitions.ts';

const batch = 500;
/** Days before today are written again, because what happened after the last run of a day counts for it. */
const daysAgain = 2;

/** Writes the engagement of today and the two days before, for every tribe that is not dissolved. */
export const recordEngagement: Job<Dependencies> = {
  name: 'record-engagement',
  everyMs: 3_600_000,
  async run({ work, now }) {
    await keepPartitions(work, now);
    for (let ago = daysAgain; ago >= 0; ago -= 1) await recordDay(work, now, ago);
  },
};

async function recordDay(work: UnitOfWork, now: Date, ago: number): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const recorded = await work.run(job(), (tx) =>
      tx.query<{ tribeId: string }>(record, [now, ago, after, ...weights]),
    );
    const last = recorded.reduce((highest, { tribeId }) => (tribeId > highest ? tribeId : highest), after);
    if (recorded.length < batch) return;
    after = last;
  }
}

const weights = [Object.keys(activityWeights.of), Object.values(activityWeights.of)];

const activity = `least(10, round((SELECT coalesce(sum(weight), 0) FROM tribe_activity a
    JOIN unnest($4::text[], $5::float8[]) AS counted (kind, weight) ON counted.kind = a.activity_type
    WHERE a.tribe_id = t.id AND a.timestamp > $1::timestamptz - interval '${activityWeights.days} days')::numeric
  + ${pointsOfDays('t.id', '$1')}, 1))::float8`;

/**
 * A tribe of fewer than four members has no number of active ones: with so few, a number is about single people.
 * Members who were active again later are no longer seen on an earlier day, so the number never falls. Activity is that
 * of now, so earlier days keep theirs.
 */
const record = `
  INSERT INTO engagement_metric AS m (tribe_id, day, messages, rsvps, check_ins, prompts_asked, prompts_answered, active_members, activity)
  SELECT t.id, on_day.day, coalesce(d.messages, 0), coalesce(d.rsvps, 0), coalesce(d.check_ins, 0), coalesce(d.prompts_asked, 0),
    coalesce(d.prompts_answered, 0), CASE WHEN t.member_count >= 4 THEN (
      SELECT count(*) FROM tribe_membership own WHERE own.tribe_id = t.id AND own.status IN ('ACTIVE', 'INACTIVE')
        AND (own.last_active AT TIME ZONE 'UTC')::date = on_day.day) END,
    CASE WHEN $2::int = 0 THEN ${activity} END
  FROM tribe t, LATERAL (SELECT ($1::timestamptz AT TIME ZONE 'UTC')::date - $2::int AS day) AS on_day
  LEFT JOIN LATERAL (SELECT * FROM tribe_day d WHERE d.tribe_id = t.id AND d.day = on_day.day) AS d ON true
  WHERE t.id > $3 AND t.status <> 'DISSOLVED' AND t.created_at <= $1 ORDER BY t.id LIMIT ${batch}
  ON CONFLICT (tribe_id, day) DO UPDATE SET messages = excluded.messages, rsvps = excluded.rsvps, check_ins = excluded.check_ins,
    prompts_asked = excluded.prompts_asked, prompts_answered = excluded.prompts_answered,
    active_members = greatest(m.active_members, excluded.active_members), activity = coalesce(excluded.activity, m.activity)
  RETURNING tribe_id AS "tribeId"`;
