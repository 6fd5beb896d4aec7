import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Raw, type FindOperator } from 'typeorm';

/**
 * Whether the viewer may see an event, by its id. Members of its tribe see all of its events. Other people see public
 * ones that were scheduled, unless they were removed from the tribe or have a block with a member of it.
 */
export function isVisibleEvent({ actor }: ReadTransaction): FindOperator<string> {
  return Raw((id) => `${id} IN (SELECT e.id FROM tribe_event e WHERE e.id = ${id} AND ${visibleTo('e', ':viewer')})`, {
    viewer: actor.id,
  });
}

/** The condition in SQL, for a row of `tribe_event` and a viewer's id. */
export function visibleTo(event: string, viewer: string): string {
  return `(
    EXISTS (SELECT FROM tribe_membership m WHERE m.tribe_id = ${event}.tribe_id AND m.user_id = ${viewer}
      AND m.status IN ('ACTIVE', 'INACTIVE'))
    OR (${event}.visibility = 'PUBLIC' AND ${event}.scheduled_at IS NOT NULL
      AND NOT EXISTS (SELECT FROM tribe_membership m WHERE m.tribe_id = ${event}.tribe_id AND m.user_id = ${viewer}
        AND m.status = 'REMOVED')
      AND NOT EXISTS (SELECT FROM tribe_membership m JOIN blocked_pair b
        ON b.low_id = LEAST(m.user_id, ${viewer}::uuid) AND b.high_id = GREATEST(m.user_id, ${viewer}::uuid)
        WHERE m.tribe_id = ${event}.tribe_id AND m.status IN ('ACTIVE', 'INACTIVE'))))`;
}
