import { eventCompleted } from '@kindred/contracts/tribe-events/event-completed';
import { goalCompleted } from '@kindred/contracts/tribe-events/goal-completed';
import { hiveMemberJoined } from '@kindred/contracts/tribe-events/hive-member-joined';
import { memberJoined } from '@kindred/contracts/tribe-events/member-joined';
import type { Transaction } from '@kindred/database/transaction';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import type { CountedMetric } from './criteria.ts';

/** Counts an event for the people who checked in, and for hosts who did if another person did too. */
export const countWhenEventCompleted = when<{ readonly eventId: string }, Dependencies>(
  eventCompleted,
  'count-for-achievements-of-event',
  async ({ data: { eventId } }, tx) => {
    await count(tx, attended, [eventId]);
  },
);

const attended = `
  SELECT a.user_id, who.metric, e.id AS thing_id, e.ended_at AS at, e.id AS event_id, e.tribe_id,
    ARRAY(SELECT DISTINCT category FROM tribe_interest i WHERE i.tribe_id = e.tribe_id) AS categories
  FROM tribe_event e JOIN event_attendee a ON a.event_id = e.id AND a.checked_in_at IS NOT NULL
  CROSS JOIN (VALUES ('EVENTS_ATTENDED'), ('EVENTS_HOSTED')) AS who (metric)
  WHERE e.id = $2 AND e.status = 'COMPLETED' AND (who.metric = 'EVENTS_ATTENDED' OR (
    EXISTS (SELECT FROM event_host h WHERE h.event_id = e.id AND h.user_id = a.user_id)
    AND EXISTS (SELECT FROM event_attendee o WHERE o.event_id = e.id AND o.user_id <> a.user_id
      AND o.checked_in_at IS NOT NULL)))`;

/** Counts each tribe once for a person who founded or joined it, however often they come back. */
export const countWhenMemberJoined = when<
  { readonly tribeId: string; readonly userId: string; readonly via: string },
  Dependencies
>(memberJoined, 'count-for-achievements-of-member', async ({ time, data: { tribeId, userId, via } }, tx) => {
  const metric: CountedMetric = via === 'FOUNDING' ? 'TRIBES_FOUNDED' : 'TRIBES_JOINED';
  await count(tx, inTribe, [userId, metric, tribeId, time, tribeId]);
});

export const countWhenGoalCompleted = when<
  { readonly tribeId: string; readonly goalId: string; readonly completedBy: string; readonly isChallenge: boolean },
  Dependencies
>(goalCompleted, 'count-for-achievements-of-goal', async ({ time, data }, tx) => {
  const metric: CountedMetric = data.isChallenge ? 'CHALLENGES_COMPLETED' : 'GOALS_COMPLETED';
  await count(tx, inTribe, [data.completedBy, metric, data.goalId, time, data.tribeId]);
});

const inTribe = `
  SELECT $2::uuid AS user_id, $3::text AS metric, $4::uuid AS thing_id, $5::timestamptz AS at, NULL::uuid AS event_id,
    $6::uuid AS tribe_id,
    ARRAY(SELECT DISTINCT category FROM tribe_interest i WHERE i.tribe_id = $6::uuid) AS categories`;

/** Counts each hive once for a person who joined it. */
export const countWhenHiveJoined = when<{ readonly hiveId: string; readonly userId: string }, Dependencies>(
  hiveMemberJoined,
  'count-for-achievements-of-hive',
  async ({ time, data: { hiveId, userId } }, tx) => {
    await count(tx, inHive, [userId, hiveId, time]);
  },
);

/** Counts each prompt once for a person who answered it, as part of what answers it. */
export async function countPromptAnswer(
  tx: Transaction,
  { tribeId, promptId, userId }: { readonly tribeId: string; readonly promptId: string; readonly userId: string },
): Promise<void> {
  const metric: CountedMetric = 'PROMPTS_ANSWERED';
  await count(tx, inTribe, [userId, metric, promptId, tx.now, tribeId]);
}

const inHive = `
  SELECT $2::uuid AS user_id, 'HIVES_JOINED' AS metric, id AS thing_id, $4::timestamptz AS at, NULL::uuid AS event_id,
    NULL::uuid AS tribe_id, categories
  FROM hive WHERE id = $3`;

/**
 * Counts what a statement finds that people did, each thing once, and notes these people for the job that awards. One
 * statement, because an event can have a thousand people.
 */
async function count(tx: Transaction, happened: string, parameters: readonly unknown[]): Promise<void> {
  await tx.query(
    `WITH happened AS (${happened}), counted AS (
       INSERT INTO achievement_progress (user_id, metric, thing_id, day, event_id, tribe_id, categories)
       SELECT user_id, metric, thing_id, (at AT TIME ZONE 'UTC')::date, event_id, tribe_id, categories FROM happened
       WHERE NOT EXISTS (SELECT FROM erasure WHERE erasure.user_id = happened.user_id)
       ON CONFLICT DO NOTHING RETURNING user_id)
     INSERT INTO person_to_award (user_id, noted_at) SELECT DISTINCT user_id, $1::timestamptz FROM counted ORDER BY user_id
     ON CONFLICT (user_id) DO UPDATE SET noted_at = excluded.noted_at`,
    [tx.now, ...parameters],
  );
}
