import { oneByKey } from '@kindred/service/loaders';
import { And, In, IsNull } from 'typeorm';
import { isSeenBy } from '../blocks/kept-apart.ts';
import { pagesOfMembers } from './list-members.ts';
import { MicroDaoMember } from './micro-dao-member.ts';
import { MicroDao } from './micro-dao.ts';
import { isMicroDaoOf, isVisibleTo } from './visible-micro-daos.ts';

export const microDaoLoaders = {
  membersOfMicroDao: pagesOfMembers,
  /** Those that the viewer may know of. */
  microDao: oneByKey(
    async (tx, ids: readonly string[]) =>
      tx.actor.id === null ? [] : tx.find(MicroDao, { id: And(In(ids), isVisibleTo(tx.actor.id)) }),
    ({ id }) => id,
  ),
  /** The viewer's own memberships, and current ones in microDAOs of theirs of members whom they see. */
  microDaoMember: oneByKey(
    async (tx, ids: readonly string[]) => {
      const viewerId = tx.actor.id;
      if (viewerId === null) return [];
      const seen = { leftAt: IsNull(), microDaoId: isMicroDaoOf(viewerId) };
      return tx.find(MicroDaoMember, [
        { id: In(ids), userId: viewerId },
        { id: In(ids), ...seen, userId: isSeenBy(viewerId) },
      ]);
    },
    ({ id }) => id,
  ),
  /** The viewer's own current membership of each microDAO. */
  ownMicroDaoMember: oneByKey(
    async (tx, microDaoIds: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(MicroDaoMember, { microDaoId: In(microDaoIds), userId: tx.actor.id, leftAt: IsNull() }),
    ({ microDaoId }) => microDaoId,
  ),
  /** The owner of each microDAO that the viewer is in, if no block hides them. */
  ownerOfMicroDao: oneByKey(
    async (tx, microDaoIds: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(MicroDaoMember, {
            microDaoId: And(In(microDaoIds), isMicroDaoOf(tx.actor.id)),
            role: 'OWNER',
            leftAt: IsNull(),
            userId: isSeenBy(tx.actor.id),
          }),
    ({ microDaoId }) => microDaoId,
  ),
};
