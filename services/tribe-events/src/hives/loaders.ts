import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { HiveMember } from './hive-member.ts';
import { Hive } from './hive.ts';
import { pagesOfMembers } from './list-members.ts';
import { isHiveOf, isSeenBy, noBlockBetween } from './seen-members.ts';

export const hiveLoaders = {
  membersOfHive: pagesOfMembers,
  hive: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Hive, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** The viewer's own memberships, and those of the members whom they see as a member. */
  hiveMember: oneByKey(
    async (tx, ids: readonly string[]) => {
      const viewerId = tx.actor.id;
      if (viewerId === null) return [];
      const seen = { status: 'ACTIVE', hiveId: isHiveOf(viewerId), userId: isSeenBy(viewerId) } as const;
      return tx.find(HiveMember, [
        { id: In(ids), userId: viewerId },
        { id: In(ids), ...seen },
      ]);
    },
    ({ id }) => id,
  ),
  /** The viewer's own membership of each hive, in any status. */
  ownHiveMember: oneByKey(
    async (tx, hiveIds: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(HiveMember, { hiveId: In(hiveIds), userId: tx.actor.id }),
    ({ hiveId }) => hiveId,
  ),
  /** The founder of each hive that the viewer has pledged to or is a member of. */
  founderOfHive: oneByKey(
    (tx, hiveIds: readonly string[]) =>
      tx.query<{ hiveId: string; userId: string }>(
        `SELECT h.id AS "hiveId", h.created_by AS "userId" FROM hive h
         JOIN hive_member own ON own.hive_id = h.id AND own.user_id = $2 AND own.status IN ('PLEDGED', 'ACTIVE')
         WHERE h.id = ANY ($1::uuid[]) AND h.created_by IS NOT NULL AND ${noBlockBetween('h.created_by', '$2::uuid')}`,
        [hiveIds, tx.actor.id],
      ),
    ({ hiveId }) => hiveId,
  ),
};
