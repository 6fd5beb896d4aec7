import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Banned } from '@kindred/service/sanctions/refusals';
import { holdersOf } from '../matrix-accounts/identities.ts';

/** A time out or a ban. */
export interface InForce {
  /** Null for a ban. */
  readonly until: Date | null;
}

/**
 * SQL: the time outs and bans `e` of a person or guest that are about messaging as a whole, or about one of the scopes.
 * Those of a person who had linked the same Matrix account before count too.
 */
const exclusionsOf = (id: string, scopes: string): string =>
  `FROM exclusion e WHERE e.user_id IN (${holdersOf(id)}) AND (e.scope = 'MESSAGING' OR e.scope_id IN (${scopes}))`;

/** SQL: whether `e` holds at a time. A ban holds until it is lifted. */
const holdsAt = (now: string): string => `(e.until IS NULL OR e.until > ${now})`;

/**
 * SQL: the scopes of the ids `$3`. An id can be of a channel, a microDAO, or of something in one. A new kind of thing
 * in one needs a line here: `scopes-of-ids.spec.ts` demands it.
 */
const scopesOfIds = `
      SELECT unnest($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM channel WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT channel_id FROM channel_message WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT c.micro_dao_id FROM channel_message m JOIN channel c ON c.id = m.channel_id
        WHERE m.id = ANY ($3::uuid[])
      UNION ALL SELECT channel_id FROM channel_member WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT c.micro_dao_id FROM channel_member m JOIN channel c ON c.id = m.channel_id
        WHERE m.id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM micro_dao_member WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM micro_dao_invitation WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM proposal WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM team WHERE id = ANY ($3::uuid[])
      UNION ALL SELECT micro_dao_id FROM agent WHERE id = ANY ($3::uuid[])`;

const scopesOfChannel = (c: string): string => `${c}.id, ${c}.micro_dao_id`;

/**
 * What keeps the person or guest `$1` from acting, at the time `$2`, on anything that the ids `$3` are about: a ban
 * before a time out, and of time outs the one that ends last. Other ids than those of `scopesOfIds` find nothing.
 * Nearly no one is excluded, so the scopes of the ids are nearly never looked for.
 */
export const exclusionInForce = `
  SELECT e.until ${exclusionsOf('$1::uuid', scopesOfIds)} AND ${holdsAt('$2::timestamptz')}
  ORDER BY e.until DESC NULLS FIRST LIMIT 1`;

/** SQL: whether the person or guest of an expression is timed out in, or banned from, the channel `c` at a time. */
export const isExcludedFrom = (userId: string, c: string, now: string): string =>
  `EXISTS (SELECT ${exclusionsOf(userId, scopesOfChannel(c))} AND ${holdsAt(now)})`;

/** SQL: whether the person of an expression is banned from the channel `c`. */
export const isBannedFromChannel = (userId: string, c: string): string =>
  `EXISTS (SELECT ${exclusionsOf(userId, scopesOfChannel(c))} AND e.until IS NULL)`;

/** SQL: whether the person of an expression is banned from a microDAO, which can be null, or from messaging. */
export const isBannedFromMicroDao = (userId: string, microDaoId: string): string =>
  `EXISTS (SELECT ${exclusionsOf(userId, microDaoId)} AND e.until IS NULL)`;

/** What keeps a person or guest from acting in a channel or a microDAO now; null if nothing does. */
export async function keptFrom(tx: ReadTransaction, whoId: string, id: string): Promise<InForce | null> {
  const [found] = await tx.query<InForce>(exclusionInForce, [whoId, tx.now, [id]]);
  return found ?? null;
}

/**
 * Refuses to bring a banned person or guest into a channel or a microDAO.
 * @throws {Banned} for the person themselves @throws {NotFound} for others, who are not told of the ban
 */
export async function refuseIfBanned(tx: ReadTransaction, whoId: string, id: string): Promise<void> {
  const found = await keptFrom(tx, whoId, id);
  if (!found || found.until !== null) return;
  if (tx.actor.id === whoId) throw new Banned();
  throw new NotFound('No person who could be added');
}
