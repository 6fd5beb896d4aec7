import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Banned } from '@kindred/service/sanctions/refusals';

/** A time out or a ban. */
export interface InForce {
  /** Null for a ban. */
  readonly until: Date | null;
}

/**
 * What keeps the person `$1` from acting, at the time `$2`, on anything that the ids `$3` are about: a ban before a
 * time out, and of time outs the one that ends last. An id can be of a channel, a microDAO, or of something in one; the
 * other ids find nothing. Nearly no one is excluded, so what the ids are about is nearly never looked for.
 */
export const exclusionInForce = `
  SELECT e.until FROM exclusion e
  WHERE e.user_id = $1::uuid AND (e.until IS NULL OR e.until > $2::timestamptz)
    AND (e.scope = 'MESSAGING' OR e.scope_id = ANY ($3::uuid[]) OR e.scope_id IN (
      SELECT micro_dao_id FROM channel WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT channel_id FROM channel_message WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT c.micro_dao_id FROM channel_message m JOIN channel c ON c.id = m.channel_id
        WHERE m.id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM proposal WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM team WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM agent WHERE id = ANY ($3::uuid[])))
  ORDER BY e.until DESC NULLS FIRST LIMIT 1`;

/** SQL: whether the person of an expression is timed out in, or banned from, the channel `c` at a time. */
export const isExcludedFrom = (userId: string, c: string, now: string): string =>
  `EXISTS (SELECT FROM exclusion e WHERE e.user_id = ${userId} AND (e.until IS NULL OR e.until > ${now})
    AND (e.scope = 'MESSAGING' OR e.scope_id IN (${c}.id, ${c}.micro_dao_id)))`;

/** What keeps a person from acting in a channel or a microDAO now; null if nothing does. */
export async function keptFrom(tx: ReadTransaction, userId: string, id: string): Promise<InForce | null> {
  const [found] = await tx.query<InForce>(exclusionInForce, [userId, tx.now, [id]]);
  return found ?? null;
}

/**
 * Refuses to bring a banned person into a channel or a microDAO.
 * @throws {Banned} for the person themselves @throws {NotFound} for others, who are not told of the ban
 */
export async function refuseIfBanned(tx: ReadTransaction, userId: string, id: string): Promise<void> {
  const found = await keptFrom(tx, userId, id);
  if (!found || found.until !== null) return;
  if (tx.actor.id === userId) throw new Banned();
  throw new NotFound('No person who could be added');
}
