import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { NotificationKind } from '../notifications/notification-kinds.ts';
import { isNewsByMail } from './news.ts';
import { hashOf } from '../secrets.ts';

/** A person to whom a letter may go now. */
export interface Recipient {
  readonly userId: string;
  /** When their next digest is due. */
  readonly nextDueAt: Date;
  /** Stands in the address at which the person unsubscribes. */
  readonly unsubscribeSecret: string;
}

/** How many things of one kind a letter tells of. */
export interface KindCount {
  readonly kind: NotificationKind;
  readonly count: number;
}

/** A letter that is marked as being sent, by its id. */
export interface ComposedLetter {
  readonly userId: string;
  readonly letterId: string;
  /** The kinds with the newest notification first. */
  readonly kinds: readonly KindCount[];
}

/** A transaction that makes a notification can commit this much later, in milliseconds. The next digest has it. */
const commitsWithinMs = 120_000;

/**
 * Composes the letters of a batch in one statement, and marks them as being sent before any is: after a crash none goes
 * twice. People whose lease has ended, who were erased or unsubscribed meanwhile, or who have read everything get none.
 */
export async function composeLetters(
  work: UnitOfWork,
  lease: string,
  recipients: readonly Recipient[],
): Promise<ComposedLetter[]> {
  if (recipients.length === 0) return [];
  return work.run(job(), (tx) =>
    tx.query<ComposedLetter>(compose, [
      lease,
      recipients.map(({ userId }) => userId),
      recipients.map(() => newId()),
      recipients.map(({ nextDueAt }) => nextDueAt),
      recipients.map(({ unsubscribeSecret }) => hashOf(unsubscribeSecret)),
      tx.now,
      new Date(tx.now.getTime() - commitsWithinMs),
    ]),
  );
}

const compose = `
  WITH chosen AS (
    SELECT d.user_id, d.told_until, r.letter_id, r.next_due_at, r.secret_hash
    FROM unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::bytea[])
      AS r (user_id, letter_id, next_due_at, secret_hash)
    JOIN digest d ON d.user_id = r.user_id AND d.lease = $1 AND d.leased_until > $6
    FOR NO KEY UPDATE OF d
  ), kinds AS (
    SELECT c.user_id, n.kind, sum(n.times)::int AS count, max(n.created_at) AS newest
    FROM chosen c JOIN notification n ON n.user_id = c.user_id AND n.created_at > c.told_until AND n.created_at <= $7
    WHERE ${isNewsByMail('n', 'c.told_until', '$6::timestamptz')}
      AND NOT EXISTS (SELECT FROM erasure e WHERE e.user_id = c.user_id)
      AND NOT EXISTS (SELECT FROM digest_setting s WHERE s.user_id = c.user_id AND s.frequency = 'OFF')
    GROUP BY c.user_id, n.kind
  ), letters AS (
    SELECT k.user_id, jsonb_agg(jsonb_build_object('kind', k.kind, 'count', k.count) ORDER BY k.newest DESC, k.kind) AS kinds
    FROM kinds k GROUP BY k.user_id
  ), addresses AS (
    INSERT INTO unsubscribe_address (secret_hash, user_id, last_sent_at)
    SELECT c.secret_hash, c.user_id, $6 FROM chosen c JOIN letters USING (user_id) ORDER BY c.secret_hash
    ON CONFLICT (secret_hash) DO UPDATE SET last_sent_at = excluded.last_sent_at
  ), marked AS (
    UPDATE digest d SET due_at = c.next_due_at, is_planned = true,
      letter_id = CASE WHEN l.user_id IS NOT NULL THEN c.letter_id END,
      letter_until = CASE WHEN l.user_id IS NOT NULL THEN $7::timestamptz END,
      lease = CASE WHEN l.user_id IS NOT NULL THEN d.lease END,
      leased_until = CASE WHEN l.user_id IS NOT NULL THEN d.leased_until END
    FROM chosen c LEFT JOIN letters l ON l.user_id = c.user_id WHERE d.user_id = c.user_id
    RETURNING d.user_id, d.letter_id
  )
  SELECT l.user_id AS "userId", m.letter_id AS "letterId", l.kinds FROM letters l JOIN marked m USING (user_id)`;
