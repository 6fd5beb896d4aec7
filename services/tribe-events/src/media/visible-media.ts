import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Raw, type FindOperator } from 'typeorm';
import { visibleTo } from '../events/visible-events.ts';
import { noBlockBetween } from '../hives/seen-members.ts';

/**
 * Whether the viewer may see media, by their id. Uploaders see their own. Other people see what was checked: members of
 * the tribe, and people who are going to the event or may come. A block hides the media of two people from each other.
 */
export function isVisibleMedia({ actor }: ReadTransaction): FindOperator<string> {
  return Raw(
    (id) => `${id} IN (SELECT o.id FROM event_media o WHERE o.id = ${id} AND o.status <> 'REMOVED'
      AND (o.uploaded_by = :viewer OR (o.status = 'READY' AND ${unblocked('o.uploaded_by')} AND (${member} OR ${comes}))))`,
    { viewer: actor.id },
  );
}

/**
 * Whether the viewer may report media: what they see, and the pictures of their tribes' talk, which a block does not
 * hide. They are READY.
 */
export function isReportableMedia({ actor }: ReadTransaction, id: string): FindOperator<string> {
  return Raw(
    (column) => `${column} IN (SELECT o.id FROM event_media o WHERE o.id = :mediaId AND o.status = 'READY'
      AND (o.uploaded_by = :viewer OR (o.event_id IS NULL AND ${member})
        OR (${unblocked('o.uploaded_by')} AND (${member} OR ${comes}))))`,
    { viewer: actor.id, mediaId: id },
  );
}

/** Whether there is no block between the viewer and an uploader. */
export function isUploaderSeenBy(viewerId: string | null): FindOperator<string> {
  return Raw((uploadedBy) => unblocked(uploadedBy), { viewer: viewerId });
}

const unblocked = (uploadedBy: string) => noBlockBetween(uploadedBy, ':viewer::uuid');

const member = `EXISTS (SELECT FROM tribe_membership m WHERE m.tribe_id = o.tribe_id AND m.user_id = :viewer
  AND m.status IN ('ACTIVE', 'INACTIVE'))`;

const comes = `EXISTS (SELECT FROM event_attendee a JOIN tribe_event e ON e.id = a.event_id
  WHERE a.event_id = o.event_id AND a.user_id = :viewer AND (a.placed_at IS NOT NULL OR a.rsvp_status = 'MAYBE')
    AND ${visibleTo('e', ':viewer')})`;
