import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { whenSeveral } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import type { CountedMetric } from './criteria.ts';

const metric: CountedMetric = 'MESSAGES_SENT';

/**
 * Counts messages for their senders in one row for each tribe and day, because people send many. The inbox of events
 * counts each once. A person is noted for the job that awards only while there is something to earn by messages.
 */
export const countWhenMessageSent = whenSeveral<Sent, Dependencies>(
  [messageSent],
  'count-for-achievements-of-message',
  async (events, tx) => {
    const sent = events.flatMap(({ time, data: { tribeId, senderId } }) =>
      senderId === undefined ? [] : [{ time, tribeId, senderId }],
    );
    if (sent.length === 0) return;
    await tx.query(countSent, [
      sent.map(({ senderId }) => senderId),
      sent.map(({ tribeId }) => tribeId),
      sent.map(({ time }) => time),
      metric,
      tx.now,
    ]);
  },
);

interface Sent {
  readonly tribeId: string;
  readonly senderId?: string;
}

const countSent = `
  WITH sent AS (
    SELECT user_id, tribe_id, (sent_at AT TIME ZONE 'UTC')::date AS day, count(*)::int AS times
    FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[]) AS message (user_id, tribe_id, sent_at)
    GROUP BY 1, 2, 3), counted AS (
    INSERT INTO achievement_progress AS p (user_id, metric, thing_id, day, tribe_id, categories, times)
    SELECT user_id, $4, md5(tribe_id::text || day::text)::uuid, day, tribe_id,
      ARRAY(SELECT DISTINCT category FROM tribe_interest i WHERE i.tribe_id = sent.tribe_id), times
    FROM sent WHERE NOT EXISTS (SELECT FROM erasure e WHERE e.user_id = sent.user_id)
    ORDER BY user_id, tribe_id, day
    ON CONFLICT (user_id, metric, thing_id) DO UPDATE SET times = p.times + excluded.times
    RETURNING user_id)
  INSERT INTO person_to_award (user_id, noted_at) SELECT DISTINCT user_id, $5::timestamptz FROM counted
  WHERE EXISTS (SELECT FROM achievement a WHERE a.retired_at IS NULL
    AND a.criteria @> jsonb_build_array(jsonb_build_object('metric', $4::text))
    AND NOT EXISTS (SELECT FROM user_achievement u WHERE u.user_id = counted.user_id AND u.achievement_id = a.id))
  ORDER BY user_id
  ON CONFLICT (user_id) DO UPDATE SET noted_at = excluded.noted_at`;
