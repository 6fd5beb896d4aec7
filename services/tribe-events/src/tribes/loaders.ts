import { manyByKey, oneByKey } from '@kindred/service/loaders';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { TribeInterest } from './tribe-interest.ts';
import { Tribe } from './tribe.ts';

export const tribeLoaders = {
  /** Tribes that the viewer may see. */
  tribe: oneByKey(
    async (tx, ids: readonly string[]) => tx.find(Tribe, { id: In(await visibleTribes(tx, ids)) }),
    ({ id }) => id,
  ),
  interestsOfTribe: manyByKey(
    (tx, tribeIds: readonly string[]) =>
      tx.find(TribeInterest, { tribeId: In(tribeIds) }, { order: { isPrimary: 'DESC', position: 'ASC' } }),
    ({ tribeId }) => tribeId,
  ),
  freeSeats: oneByKey(
    (tx, tribeIds: readonly string[]) =>
      tx.query<{ tribeId: string; free: number }>(
        `SELECT t.id AS "tribeId", GREATEST(0, t.max_members - count(m.id))::int AS free FROM tribe t
         LEFT JOIN tribe_membership m ON m.tribe_id = t.id AND (m.status = 'ACTIVE' OR (m.status = 'PENDING' AND m.expires_at > $2))
         WHERE t.id = ANY ($1::uuid[]) GROUP BY t.id`,
        [tribeIds, tx.now],
      ),
    ({ tribeId }) => tribeId,
  ),
};

/**
 * Which of these tribes the viewer may see: public ones, and those that they are in or invited to. A dissolved tribe is
 * seen by its last members only.
 */
async function visibleTribes(tx: ReadTransaction, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT t.id FROM tribe t WHERE t.id = ANY ($1::uuid[]) AND ((t.privacy = 'PUBLIC' AND t.status <> 'DISSOLVED') OR EXISTS (
       SELECT FROM tribe_membership m WHERE m.tribe_id = t.id AND m.user_id = $2
       AND (m.status IN ('ACTIVE', 'INACTIVE') OR (m.status = 'PENDING' AND NOT m.is_withheld AND m.expires_at > $3 AND t.status <> 'DISSOLVED'))))`,
    [ids, tx.actor.id, tx.now],
  );
  return rows.map(({ id }) => id);
}
