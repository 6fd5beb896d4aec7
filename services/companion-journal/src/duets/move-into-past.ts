/**
 * Moves the duet `$1` by `$2` days into the past, so that a journey can try how it ends. For the owner of the database
 * of `npm start`: no role of the service may do it. Utterances keep their times, which are in their hashes.
 */
export const moveDuetIntoPast = `UPDATE companion_journal.narrative_duet SET invited_at = invited_at - $2::int * interval '1 day',
  started_at = started_at - $2::int * interval '1 day', ends_at = ends_at - $2::int * interval '1 day', version = version + 1
  WHERE id = $1 RETURNING id`;
