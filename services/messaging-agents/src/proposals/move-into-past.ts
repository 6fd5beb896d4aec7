/**
 * Moves the proposal `$1` by `$2` days into the past, so that a journey can see it close and be carried out. For the
 * owner of the database of `npm start`: no role of the service may do it.
 */
export const moveProposalIntoPast = `UPDATE messaging_agents.proposal SET opened_at = opened_at - $2::int * interval '1 day',
  closes_at = closes_at - $2::int * interval '1 day', execute_at = execute_at - $2::int * interval '1 day',
  version = version + 1 WHERE id = $1 RETURNING id`;
