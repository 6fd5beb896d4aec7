import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { updateHive } from './change-hive.ts';
import { changeHiveRole } from './change-role.ts';
import { closeHive } from './close-hive.ts';
import { foundHive } from './found-hive.ts';
import type { HiveMember } from './hive-member.ts';
import type { Hive } from './hive.ts';
import { joinHive } from './join-hive.ts';
import { leaveHive, removeHiveMember } from './leave-hive.ts';
import { listHives } from './list-hives.ts';
import { listOwnMemberships } from './list-members.ts';
import type { hiveLoaders } from './loaders.ts';
import { pledgeToHive, withdrawPledge } from './pledge.ts';

export const hiveResolvers: Resolvers<Context<typeof hiveLoaders>> = {
  Query: {
    hive: async (_, { id }, { loaders }) => {
      const hive = await loaders.hive.load(id);
      if (!hive) throw new NotFound('No hive');
      return hive;
    },
    hives: (_, args, { reads, cursors }) => listHives(reads, cursors, args),
  },
  Mutation: {
    foundHive: async (_, { input }, { work, person }) => withUser(await foundHive(work, person(), input)),
    pledgeToHive: async (_, { input }, { work, person }) => withUser(await pledgeToHive(work, person(), input)),
    withdrawHivePledge: async (_, { input }, { work, person }) => withUser(await withdrawPledge(work, person(), input)),
    joinHive: async (_, { input }, { work, person }) => withUser(await joinHive(work, person(), input)),
    leaveHive: async (_, { input }, { work, person }) => withUser(await leaveHive(work, person(), input)),
    updateHive: (_, { input }, { work, person }) => updateHive(work, person(), input),
    closeHive: async (_, { input }, { work, freshPerson }) => withUser(await closeHive(work, freshPerson(), input)),
    removeHiveMember: (_, { input }, { work, person }) => removeHiveMember(work, person(), input),
    changeHiveRole: (_, { input }, { work, person }) => changeHiveRole(work, person(), input),
  },
  User: {
    hiveMemberships: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listOwnMemberships(reads, cursors, id, args)),
  },
  Hive: {
    __resolveReference: ({ id }, { loaders }) => loaders.hive.load(id),
    founder: async ({ id }, _, { loaders }) => {
      const found = await loaders.founderOfHive.load(id);
      return found && { id: found.userId };
    },
    members: async ({ id: parentId }, args, { loaders }) => {
      const own = await loaders.ownHiveMember.load(parentId);
      return own?.status === 'ACTIVE' ? loaders.membersOfHive.load({ parentId, args }) : null;
    },
    viewerMembership: ({ id }, _, { loaders }) => loaders.ownHiveMember.load(id),
  },
  HiveMember: {
    __resolveReference: ({ id }, { loaders }) => loaders.hiveMember.load(id),
    hive: ({ hiveId }, _, { loaders }) => loaders.hive.load(hiveId),
    user: ({ userId }) => ({ id: userId }),
  },
};

function withUser(changed: { readonly hive: Hive; readonly membership: HiveMember }) {
  return { ...changed, user: { id: changed.membership.userId } };
}
