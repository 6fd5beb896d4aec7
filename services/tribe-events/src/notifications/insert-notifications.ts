import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { NotificationKind } from './notification-kinds.ts';
import { isWanted } from './notification-preference.ts';
import type { NotificationIds } from './notification.ts';

/** One thing that some people are told of. */
export interface NewNotifications {
  readonly userIds: readonly string[];
  readonly actorId: string | null;
  readonly about: NotificationIds;
  readonly collapsesBy: string | null;
  readonly expiresAt: Date;
}

export interface MadeNotification<Entry> {
  readonly id: string;
  readonly userId: string;
  readonly entry: Entry;
}

/**
 * Inserts a notification for each entry and recipient in one statement, and returns the new ones. Leaves out the actor
 * of the entry, recipients with a block between them and the actor, erased recipients, entries of an erased actor, and
 * recipients who do not want the kind. Notifications that collapse become one with the content of the last entry. It
 * counts the others, and replaces an unread one from before.
 */
export async function insertNotifications<Entry extends NewNotifications>(
  tx: Transaction,
  kind: NotificationKind,
  entries: readonly Entry[],
): Promise<MadeNotification<Entry>[]> {
  const rows = entries
    .filter(({ expiresAt }) => expiresAt > tx.now)
    .flatMap((entry) => [...new Set(entry.userIds)].map((userId) => ({ id: newId(), userId, entry })));
  if (rows.length === 0) return [];
  const kept = await tx.query<{ id: string }>(insert, [
    rows.map(({ id }) => id),
    rows.map(({ userId }) => userId),
    rows.map(({ entry }) => entry.actorId),
    rows.map(({ entry }) => JSON.stringify(entry.about)),
    rows.map(({ entry }) => entry.collapsesBy),
    rows.map(({ entry }) => entry.expiresAt),
    kind,
    tx.now,
  ]);
  const ids = new Set(kept.map(({ id }) => id));
  return rows.filter(({ id }) => ids.has(id));
}

const insert = `
  INSERT INTO notification AS n (id, user_id, actor_id, kind, about, collapses_by, created_at, expires_at, times)
  SELECT DISTINCT ON (r.user_id, r.thing) r.id, r.user_id, r.actor_id, $7, r.about::jsonb, r.collapses_by, $8, r.expires_at,
    count(*) OVER (PARTITION BY r.user_id, r.thing)
  FROM (
    SELECT *, coalesce(collapses_by, id::text) AS thing
    FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[]) WITH ORDINALITY
      AS given (id, user_id, actor_id, about, collapses_by, expires_at, place)) AS r
  WHERE r.user_id IS DISTINCT FROM r.actor_id
    AND NOT EXISTS (SELECT FROM blocked_pair b
      WHERE b.low_id = LEAST(r.user_id, r.actor_id) AND b.high_id = GREATEST(r.user_id, r.actor_id))
    AND NOT EXISTS (SELECT FROM erasure e WHERE e.user_id IN (r.user_id, r.actor_id))
    AND ${isWanted('r.user_id', '$7::text', 'INBOX')}
  ORDER BY r.user_id, r.thing, r.place DESC
  ON CONFLICT (user_id, collapses_by) WHERE read_at IS NULL AND collapses_by IS NOT NULL DO UPDATE SET
    times = excluded.times + CASE WHEN n.expires_at <= excluded.created_at THEN 0 ELSE n.times END,
    actor_id = excluded.actor_id, about = excluded.about, created_at = excluded.created_at,
    expires_at = excluded.expires_at, version = n.version + 1
  RETURNING n.id`;
