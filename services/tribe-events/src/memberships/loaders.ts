import { manyByKey, oneByKey } from '@kindred/service/loaders';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In, Raw, type FindOperator, type FindOptionsWhere } from 'typeorm';
import { Roster } from './roster.ts';
import { TribeMembership } from './tribe-membership.ts';

export const membershipLoaders = {
  /** The viewer's own memberships, and those of tribes whose members they see. */
  membership: oneByKey(
    async (tx, ids: readonly string[]) => {
      const found = await tx.find(TribeMembership, { id: In(ids) });
      const rosters = await readRosters(tx, [...new Set(found.map(({ tribeId }) => tribeId))]);
      const byTribe = new Map(rosters.map((roster) => [roster.tribeId, roster]));
      return found.flatMap((membership) => byTribe.get(membership.tribeId)?.seen(membership) ?? []);
    },
    ({ id }) => id,
  ),
  /** The roster of each tribe, as the viewer may see it. */
  roster: oneByKey(readRosters, ({ tribeId }) => tribeId),
  /** ACTIVE and INACTIVE memberships of people, the oldest first, without those of dissolved tribes. */
  membershipsOf: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.find(
        TribeMembership,
        { userId: In(userIds), status: In(['ACTIVE', 'INACTIVE']), tribeId: isGoingOn() },
        { order: { joinedAt: 'ASC', id: 'ASC' } },
      ),
    ({ userId }) => userId,
  ),
};

/** Whether the tribe with this id is not dissolved. */
function isGoingOn(): FindOperator<string> {
  return Raw((tribeId) => `${tribeId} IN (SELECT id FROM tribe WHERE status <> 'DISSOLVED')`);
}

async function readRosters(tx: ReadTransaction, tribeIds: readonly string[]): Promise<Roster[]> {
  const open = { tribeId: In(tribeIds), status: In(['ACTIVE', 'INACTIVE', 'PENDING']) };
  const where: FindOptionsWhere<TribeMembership>[] =
    tx.actor.id === null ? [open] : [open, { tribeId: In(tribeIds), userId: tx.actor.id }];
  const found = await tx.find(TribeMembership, where, { order: { id: 'ASC' } });
  const byTribe = new Map<string, TribeMembership[]>(tribeIds.map((id) => [id, []]));
  for (const membership of found) byTribe.get(membership.tribeId)?.push(membership);
  return [...byTribe].map(([tribeId, memberships]) => new Roster(tribeId, memberships, tx.actor.id, tx.now));
}
