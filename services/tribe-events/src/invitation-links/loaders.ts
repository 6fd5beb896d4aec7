import { manyByKey } from '@kindred/service/loaders';
import { In, IsNull, MoreThan } from 'typeorm';
import { TribeLink } from './tribe-link.ts';

export const linkLoaders = {
  /** Open links, without those that are used up. */
  linksOfTribe: manyByKey(
    async (tx, tribeIds: readonly string[]) => {
      const where = { tribeId: In(tribeIds), revokedAt: IsNull(), expiresAt: MoreThan(tx.now) };
      const links = await tx.find(TribeLink, where, { order: { createdAt: 'DESC', id: 'DESC' } });
      return links.filter(({ uses, maxUses }) => maxUses === null || uses < maxUses);
    },
    ({ tribeId }) => tribeId,
  ),
};
