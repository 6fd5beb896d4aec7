import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { DomainError } from '@kindred/contracts/domain-error';

/** Whether two people are kept from each other; it does not say by whom. */
export interface BlockedPair {
  readonly tieId: string;
  readonly oneId: string;
  readonly otherId: string;
  readonly blocked: boolean;
}

const mostAtOnce = 500;

export class TooManyAsked extends DomainError {
  readonly code = 'TOO_MANY_ASKED';
  constructor() {
    super(`Ask for at most ${mostAtOnce} at a time.`);
  }
}

const blockOf = `(SELECT FROM block WHERE (blocker_id, blocked_id) IN ((tie.user_low, tie.user_high), (tie.user_high, tie.user_low)))`;
const pairColumns = `tie.id AS "tieId", tie.user_low AS "oneId", tie.user_high AS "otherId", EXISTS ${blockOf} AS blocked`;

/** How the pairs of these ties stand. For services: the caller's scope was checked. */
export async function blockedPairs(reads: Reads, tieIds: readonly string[]): Promise<BlockedPair[]> {
  if (tieIds.length > mostAtOnce) throw new TooManyAsked();
  return reads.run((tx) =>
    tx.query<BlockedPair>(
      `SELECT ${pairColumns} FROM tie WHERE tie.id = ANY ($1::uuid[]) AND tie.user_high IS NOT NULL ORDER BY tie.id`,
      [tieIds],
    ),
  );
}

/** Who of two people blocked the other. */
export interface BlockMade {
  readonly tieId: string;
  readonly blockerId: string;
  readonly blockedId: string;
}

/** The blocks between the people of these ties. For services: the caller's scope was checked. */
export async function blocksMade(reads: Reads, tieIds: readonly string[]): Promise<BlockMade[]> {
  if (tieIds.length > mostAtOnce) throw new TooManyAsked();
  return reads.run((tx) =>
    tx.query<BlockMade>(
      `SELECT tie.id AS "tieId", block.blocker_id AS "blockerId", block.blocked_id AS "blockedId" FROM tie
       JOIN block ON (blocker_id, blocked_id) IN ((tie.user_low, tie.user_high), (tie.user_high, tie.user_low))
       WHERE tie.id = ANY ($1::uuid[]) ORDER BY tie.id, block.blocker_id`,
      [tieIds],
    ),
  );
}

const allPairs: ListOf<BlockedPair> = { name: 'blocked pairs', keyLength: 1, keyOf: ({ tieId }) => [tieId] };

export async function allBlockedPairs(
  reads: Reads,
  cursors: Cursors,
  args: PageArguments,
): Promise<Connection<BlockedPair>> {
  const page = pageOf(allPairs, args, cursors);
  const rows = await reads.run((tx) =>
    tx.query<BlockedPair>(
      `SELECT ${pairColumns} FROM tie WHERE tie.user_high IS NOT NULL AND ($1::uuid IS NULL OR tie.id > $1) AND EXISTS ${blockOf} ORDER BY tie.id LIMIT $2`,
      [page.after?.[0] ?? null, page.limit],
    ),
  );
  return connectionOf(allPairs, page, rows, cursors);
}

export interface AskedPair {
  readonly oneId: string;
  readonly otherId: string;
}

/** Whether each pair has an ACTIVE tie and no block, in the order asked. */
export async function activeTies(reads: Reads, pairs: readonly AskedPair[]): Promise<boolean[]> {
  if (pairs.length > mostAtOnce) throw new TooManyAsked();
  const rows = await reads.run((tx) =>
    tx.query<{ active: boolean }>(
      `SELECT EXISTS (SELECT FROM tie WHERE tie.status = 'ACTIVE' AND tie.user_low = LEAST(one, other) AND tie.user_high = GREATEST(one, other)
       AND NOT EXISTS ${blockOf}) AS active
     FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS asked (one, other, place) ORDER BY place`,
      [pairs.map(({ oneId }) => oneId), pairs.map(({ otherId }) => otherId)],
    ),
  );
  return rows.map(({ active }) => active);
}
