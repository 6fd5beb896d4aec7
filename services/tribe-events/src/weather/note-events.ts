import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';

const batch = 500;

/**
 * Notes upcoming events in person whose weather is to be asked for, and again those whose time or point changed: what
 * was known of another time or place is forgotten, and a request under way for it stores nothing.
 */
export async function noteEvents(work: UnitOfWork): Promise<void> {
  for (let noted = batch; noted === batch;)
    noted = await work.run(job(), async (tx) => (await tx.query(note, [tx.now])).length);
}

const note = `
  INSERT INTO event_weather (event_id, latitude, longitude, start_time, due_at, attempts)
  SELECT e.id, e.latitude, e.longitude, e.start_time, $1, 0
  FROM tribe_event e LEFT JOIN event_weather w ON w.event_id = e.id
  WHERE e.status = 'SCHEDULED' AND e.event_type <> 'VIRTUAL' AND e.latitude IS NOT NULL
    AND e.start_time > $1 AND e.start_time <= $1::timestamptz + interval '16 days'
    AND (w.latitude, w.longitude, w.start_time) IS DISTINCT FROM (e.latitude, e.longitude, e.start_time)
  ORDER BY e.id LIMIT ${batch}
  ON CONFLICT (event_id) DO UPDATE SET latitude = excluded.latitude, longitude = excluded.longitude,
    start_time = excluded.start_time, due_at = excluded.due_at, attempts = 0, lease = NULL, leased_until = NULL,
    temperature_c = NULL, precipitation_percent = NULL, condition = NULL, as_of = NULL, source = NULL, attribution = NULL
  RETURNING event_id`;
