import { recordAccess } from '@kindred/database/access-record';
import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Reads } from '@kindred/database/reads';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { In } from 'typeorm';
import { HourClaim, type HourClaimStatus } from './hour-claim.ts';

const claims: ListOf<HourClaim> = { name: 'hour-claims', keyLength: 1, keyOf: ({ id }) => [id] };

export interface ClaimsArguments extends PageArguments {
  readonly status?: HourClaimStatus | null | undefined;
}

/** Claims in which somebody has a part, as giver, receiver or witness, the newest first. */
export async function listClaims(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: ClaimsArguments,
): Promise<Connection<HourClaim>> {
  const page = pageOf(claims, args, cursors);
  const rows = await reads.run((tx) =>
    claimsWhere(
      tx,
      '($1 IN (giver_id, receiver_id) OR witness_ids @> ARRAY[$1::uuid])',
      [personId],
      args.status ?? null,
      page,
    ),
  );
  return connectionOf(claims, page, rows, cursors);
}

/** Claims that wait for an admin's decision; that they were shown is written down. */
export async function listDisputed(
  work: UnitOfWork,
  admin: Admin,
  cursors: Cursors,
  args: PageArguments,
): Promise<Connection<HourClaim>> {
  const page = pageOf(claims, args, cursors);
  const rows = await work.run(admin, async (tx) => {
    const found = await claimsWhere(tx, '$1::uuid IS NOT NULL', [admin.id], 'DISPUTED', page);
    await recordAccess(
      tx,
      found.map(({ id, giverId }) => ({ subjectId: giverId, kind: 'HOUR_CLAIM', itemIds: [id], purpose: 'DISPUTE' })),
    );
    return found;
  });
  return connectionOf(claims, page, rows, cursors);
}

async function claimsWhere(
  tx: ReadTransaction,
  condition: string,
  parameters: readonly unknown[],
  status: HourClaimStatus | null,
  { after, limit }: { after: readonly string[] | null; limit: number },
): Promise<HourClaim[]> {
  const found = await tx.query<{ id: string }>(
    `SELECT id FROM hour_claim WHERE ${condition} AND ($2::text IS NULL OR status = $2) AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`,
    [...parameters, status, after?.[0] ?? null, limit],
  );
  return tx.find(HourClaim, { id: In(found.map(({ id }) => id)) }, { order: { id: 'DESC' } });
}
