/** The tribes that removed a viewer, and those in which a member has a block with them, in SQL. */
export function tribesKeptFrom(viewer: string): string {
  return `SELECT tribe_id FROM tribe_membership WHERE user_id = ${viewer} AND status = 'REMOVED'
    UNION SELECT m.tribe_id FROM blocked_pair b
      JOIN tribe_membership m ON m.user_id = CASE b.low_id WHEN ${viewer} THEN b.high_id ELSE b.low_id END
    WHERE (b.low_id = ${viewer} OR b.high_id = ${viewer}) AND m.status IN ('ACTIVE', 'INACTIVE')`;
}

/** The viewer's own tribes, in SQL. */
export function tribesOf(viewer: string): string {
  return `SELECT tribe_id FROM tribe_membership WHERE user_id = ${viewer} AND status IN ('ACTIVE', 'INACTIVE')`;
}
