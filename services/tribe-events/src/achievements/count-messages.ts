import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import type { CountedMetric } from './criteria.ts';

const metric: CountedMetric = 'MESSAGES_SENT';

/**
 * Counts a message for its sender in one row for each tribe and day, because people send many. The inbox of events
 * counts each once. A person is noted for the job that awards only while there is something to earn by messages.
 */
export const countWhenMessageSent = when<{ readonly tribeId: string; readonly senderId?: string }, Dependencies>(
  messageSent,
  'count-for-achievements-of-message',
  async ({ time, data: { tribeId, senderId } }, tx) => {
    if (senderId !== undefined) await tx.query(countMessage, [tx.now, senderId, metric, tribeId, time]);
  },
);

const countMessage = `
  WITH sent AS (SELECT ($5::timestamptz AT TIME ZONE 'UTC')::date AS day), counted AS (
    INSERT INTO achievement_progress AS p (user_id, metric, thing_id, day, tribe_id, categories)
    SELECT $2::uuid, $3, md5($4::text || day::text)::uuid, day, $4::uuid,
      ARRAY(SELECT DISTINCT category FROM tribe_interest i WHERE i.tribe_id = $4::uuid)
    FROM sent WHERE NOT EXISTS (SELECT FROM erasure WHERE user_id = $2)
    ON CONFLICT (user_id, metric, thing_id) DO UPDATE SET times = p.times + 1
    RETURNING user_id)
  INSERT INTO person_to_award (user_id, noted_at) SELECT user_id, $1::timestamptz FROM counted
  WHERE EXISTS (SELECT FROM achievement a WHERE a.retired_at IS NULL
    AND a.criteria @> jsonb_build_array(jsonb_build_object('metric', $3::text))
    AND NOT EXISTS (SELECT FROM user_achievement u WHERE u.user_id = $2 AND u.achievement_id = a.id))
  ON CONFLICT (user_id) DO UPDATE SET noted_at = excluded.noted_at`;
