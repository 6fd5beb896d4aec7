import { NotFound } from '@kindred/contracts/domain-error';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { archiveMicroDao } from './archive-micro-dao.ts';
import { updateMicroDao } from './change-micro-dao.ts';
import { changeRole } from './change-role.ts';
import { foundMicroDao } from './found-micro-dao.ts';
import { handOver } from './hand-over.ts';
import { joinMicroDao } from './join-micro-dao.ts';
import { leaveMicroDao, removeMember } from './leave-micro-dao.ts';
import { listMicroDaos } from './list-micro-daos.ts';
import { listOwnMemberships } from './list-members.ts';
import type { microDaoLoaders } from './loaders.ts';

export const microDaoResolvers: Resolvers<Context<typeof microDaoLoaders>> = {
  Query: {
    microDao: async (_, { id }, { loaders, person }) => {
      person();
      const found = await loaders.microDao.load(id);
      if (!found) throw new NotFound('No microDAO');
      return found;
    },
    microDaos: (_, args, { reads, cursors, person }) => {
      person();
      return listMicroDaos(reads, cursors, args);
    },
  },
  Mutation: {
    foundMicroDao: async (_, { input }, { work, person, dependencies }) => {
      const caller = person();
      return { ...(await foundMicroDao(work, dependencies, caller, input)), user: { id: caller.id } };
    },
    joinMicroDao: async (_, { input }, { work, person, dependencies }) => {
      const caller = person();
      return { ...(await joinMicroDao(work, dependencies, caller, input)), user: { id: caller.id } };
    },
    updateMicroDao: (_, { input }, { work, person }) => updateMicroDao(work, person(), input),
    leaveMicroDao: async (_, { input }, { work, person, dependencies }) => {
      const caller = person();
      return { ...(await leaveMicroDao(work, dependencies, caller, input)), user: { id: caller.id } };
    },
    removeMicroDaoMember: (_, { input }, { work, person, dependencies }) =>
      removeMember(work, dependencies, person(), input),
    archiveMicroDao: (_, { input }, { work, freshPerson, dependencies }) =>
      archiveMicroDao(work, dependencies, freshPerson(), input),
    changeMicroDaoRole: (_, { input }, { work, person, dependencies }) =>
      changeRole(work, dependencies, person(), input),
    handOverMicroDao: (_, { input }, { work, person, dependencies }) => handOver(work, dependencies, person(), input),
  },
  User: {
    microDaoMemberships: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listOwnMemberships(reads, cursors, id, args)),
  },
  MicroDao: {
    __resolveReference: ({ id }, { loaders }) => loaders.microDao.load(id),
    owner: async ({ id }, _, { loaders }) => {
      const owner = await loaders.ownerOfMicroDao.load(id);
      return owner?.userId ? { id: owner.userId } : null;
    },
    members: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.ownMicroDaoMember.load(parentId)) ? loaders.membersOfMicroDao.load({ parentId, args }) : null,
    viewerMembership: ({ id }, _, { loaders }) => loaders.ownMicroDaoMember.load(id),
  },
  MicroDaoMember: {
    __resolveReference: ({ id }, { loaders }) => loaders.microDaoMember.load(id),
    microDao: ({ microDaoId }, _, { loaders }) => loaders.microDao.load(microDaoId),
    user: ({ userId }) => (userId === null ? null : { id: userId }),
  },
};
