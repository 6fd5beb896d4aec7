const times = (table: string, columns: readonly string[], which = 'tribe_id = $1') =>
  `UPDATE tribe_events.${table} SET ${columns
    .map((column) => `${column} = ${column} - $2::int * interval '1 day'`)
    .join(', ')} WHERE ${which}`;

/**
 * Moves what happened in the tribe `$1` by `$2` days into the past, so that a person or a journey can try what time
 * does to a tribe. For the owner of the database of `npm start`: no role of the service may do it. The first statement
 * returns the tribe. The events of the tribe keep their times. Jobs look at everything again at once.
 */
export const moveIntoPast: readonly string[] = [
  `UPDATE tribe_events.tribe SET created_at = created_at - $2::int * interval '1 day',
     status_since = status_since - $2::int * interval '1 day', last_active_at = last_active_at - $2::int * interval '1 day',
     version = version + 1 WHERE id = $1 RETURNING id`,
  times('tribe_membership', ['joined_at', 'last_active']),
  times('tribe_activity', ['timestamp']),
  times('tribe_goal', ['created_at']),
  times('tribe_message', ['sent_at']),
  times('engagement_prompt', ['asked_at', 'expires_at', 'answered_at', 'closed_at']),
  times('event_suggestion', ['made_at', 'expires_at', 'decided_at']),
  times('engagement_turn', ['due_at', 'wanted_at']),
  // A replica that looked at the tribe before must not decide when it is looked at again.
  'UPDATE tribe_events.engagement_turn SET lease = NULL, leased_until = NULL WHERE tribe_id = $1 AND $2::int > 0',
  // Two steps, because a day may be the next day of another row.
  `UPDATE tribe_events.tribe_day SET day = day + 1000000 WHERE tribe_id = $1 AND $2::int > 0`,
  `UPDATE tribe_events.tribe_day SET day = day - 1000000 - $2::int WHERE tribe_id = $1`,
  `UPDATE tribe_events.job_lease SET last_run_at = NULL WHERE $1::uuid IS NOT NULL AND $2::int > 0`,
];
