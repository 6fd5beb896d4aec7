import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Transaction } from '@kindred/database/transaction';
import type { Point } from '@kindred/contracts/point';

/** Where somebody is, exactly. Row-level security gives a person their own and nobody anybody else's. */
export async function exactPointOf(tx: ReadTransaction, userId: string): Promise<Point | null> {
  const [point] = await exactPoints(tx, [userId]);
  return point ?? null;
}

export function exactPoints(tx: ReadTransaction, userIds: readonly string[]): Promise<({ userId: string } & Point)[]> {
  return tx.query(
    `SELECT user_id AS "userId", ST_Y(point::geometry) AS latitude, ST_X(point::geometry) AS longitude
     FROM exact_point WHERE user_id = ANY ($1::uuid[])`,
    [userIds],
  );
}

/** Keeps a point in place of the one before, or none; says whether it is another one. */
export async function keepExactPoint(tx: Transaction, userId: string, point: Point | null): Promise<boolean> {
  const before = await exactPointOf(tx, userId);
  if (before?.latitude === point?.latitude && before?.longitude === point?.longitude) return false;
  if (!point) await tx.query('DELETE FROM exact_point WHERE user_id = $1', [userId]);
  else {
    await tx.query(
      `INSERT INTO exact_point (user_id, point) VALUES ($1, ST_SetSRID(ST_MakePoint($3, $2), 4326)::geography)
       ON CONFLICT (user_id) DO UPDATE SET point = excluded.point`,
      [userId, point.latitude, point.longitude],
    );
  }
  return true;
}
