import { manyByKey, oneByKey } from '@kindred/service/loaders';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In, MoreThan } from 'typeorm';
import { TribeMembership } from './tribe-membership.ts';

export const membershipLoaders = {
  /** The viewer's own memberships, and those of tribes whose members they see. */
  membership: oneByKey(
    async (tx, ids: readonly string[]) => {
      const found = await tx.find(TribeMembership, { id: In(ids) });
      const seen = await tribesWithSeenMembers(tx, [...new Set(found.map(({ tribeId }) => tribeId))]);
      return found.filter(
        (one) => isShownToItsPerson(one, tx.actor.id) || (seen.has(one.tribeId) && isShownToMembers(one, tx.now)),
      );
    },
    ({ id }) => id,
  ),
  /** The viewer's own membership of each tribe, in any status. */
  ownMembership: oneByKey(
    async (tx, tribeIds: readonly string[]) => {
      if (tx.actor.id === null) return [];
      const own = await tx.find(TribeMembership, { tribeId: In(tribeIds), userId: tx.actor.id });
      return own.filter((one) => isShownToItsPerson(one, tx.actor.id));
    },
    ({ tribeId }) => tribeId,
  ),
  /** A row for each tribe whose members the viewer sees: a member, or somebody invited. */
  seesMembers: oneByKey(
    async (tx, tribeIds: readonly string[]) =>
      [...(await tribesWithSeenMembers(tx, tribeIds))].map(([tribeId, isMember]) => ({ tribeId, isMember })),
    ({ tribeId }) => tribeId,
  ),
  membersOfTribe: manyByKey(
    (tx, tribeIds: readonly string[]) =>
      tx.find(
        TribeMembership,
        { tribeId: In(tribeIds), status: In(['ACTIVE', 'INACTIVE']) },
        { order: { role: 'ASC', joinedAt: 'ASC', id: 'ASC' } },
      ),
    ({ tribeId }) => tribeId,
  ),
  invitationsOfTribe: manyByKey(
    (tx, tribeIds: readonly string[]) =>
      tx.find(
        TribeMembership,
        { tribeId: In(tribeIds), status: 'PENDING', expiresAt: MoreThan(tx.now) },
        { order: { invitedAt: 'ASC', id: 'ASC' } },
      ),
    ({ tribeId }) => tribeId,
  ),
  membershipsOf: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.find(
        TribeMembership,
        { userId: In(userIds), status: In(['ACTIVE', 'INACTIVE']) },
        { order: { joinedAt: 'ASC', id: 'ASC' } },
      ),
    ({ userId }) => userId,
  ),
};

/** A person does not see an invitation that is withheld from them. */
function isShownToItsPerson({ userId, isWithheld }: TribeMembership, viewerId: string | null): boolean {
  return userId === viewerId && !isWithheld;
}

function isShownToMembers(membership: TribeMembership, now: Date): boolean {
  return membership.isCurrent || membership.isOpenInvitation(now);
}

/** The tribes whose members the viewer sees, each with whether the viewer is a member and not only invited. */
async function tribesWithSeenMembers(
  tx: ReadTransaction,
  tribeIds: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  if (tx.actor.id === null) return new Map();
  const own = await tx.find(TribeMembership, [
    { tribeId: In(tribeIds), userId: tx.actor.id, status: In(['ACTIVE', 'INACTIVE']) },
    { tribeId: In(tribeIds), userId: tx.actor.id, status: 'PENDING', isWithheld: false, expiresAt: MoreThan(tx.now) },
  ]);
  return new Map(own.map(({ tribeId, isCurrent }) => [tribeId, isCurrent]));
}
