import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { NotificationKind } from './notification-kinds.ts';
import { isWanted } from './notification-preference.ts';
import type { NotificationIds } from './notification.ts';

interface NewNotifications {
  readonly userIds: readonly string[];
  readonly actorId: string | null;
  readonly kind: NotificationKind;
  readonly about: NotificationIds;
  readonly collapsesBy: string | null;
  readonly expiresAt: Date;
}

/**
 * Makes a notification for each person in one statement, and gives those that are new. No notification is made for the
 * person who did it, for people with a block between them, for erased people or about one, or for a person who does not
 * want the kind. If an unread one collapses with it, that one counts up and moves to the top instead.
 */
export async function insertNotifications(
  tx: Transaction,
  { userIds, actorId, kind, about, collapsesBy, expiresAt }: NewNotifications,
): Promise<{ id: string; userId: string }[]> {
  if (expiresAt <= tx.now) return [];
  const people = [...new Set(userIds)];
  const ids = people.map(() => newId());
  const rows = await tx.query<{ id: string; userId: string }>(insert, [
    ids,
    people,
    actorId,
    kind,
    JSON.stringify(about),
    collapsesBy,
    tx.now,
    expiresAt,
  ]);
  const fresh = new Set(ids);
  return rows.filter(({ id }) => fresh.has(id));
}

const insert = `
  INSERT INTO notification AS n (id, user_id, actor_id, kind, about, collapses_by, created_at, expires_at)
  SELECT r.id, r.user_id, $3::uuid, $4, $5::jsonb, $6, $7, $8
  FROM unnest($1::uuid[], $2::uuid[]) AS r (id, user_id)
  WHERE r.user_id IS DISTINCT FROM $3::uuid
    AND NOT EXISTS (SELECT FROM blocked_pair b
      WHERE b.low_id = LEAST(r.user_id, $3::uuid) AND b.high_id = GREATEST(r.user_id, $3::uuid))
    AND NOT EXISTS (SELECT FROM erasure e WHERE e.user_id IN (r.user_id, $3::uuid))
    AND ${isWanted('r.user_id', '$4::text', 'INBOX')}
  ORDER BY r.user_id
  ON CONFLICT (user_id, collapses_by) WHERE read_at IS NULL AND collapses_by IS NOT NULL DO UPDATE SET
    times = CASE WHEN n.expires_at <= excluded.created_at THEN 1 ELSE n.times + 1 END,
    actor_id = excluded.actor_id, about = excluded.about, created_at = excluded.created_at,
    expires_at = excluded.expires_at, version = n.version + 1
  RETURNING n.id, n.user_id AS "userId"`;
