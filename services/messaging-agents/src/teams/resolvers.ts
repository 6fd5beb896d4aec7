import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { microDaoLoaders } from '../micro-daos/loaders.ts';
import { addTeamMember, createTeam, removeTeamMember, renameTeam } from './change-teams.ts';
import type { teamLoaders } from './loaders.ts';

export const teamResolvers: Resolvers<Context<typeof teamLoaders & typeof microDaoLoaders>> = {
  Mutation: {
    createTeam: (_, { input }, { work, person }) => createTeam(work, person(), input),
    renameTeam: (_, { input }, { work, person }) => renameTeam(work, person(), input),
    addTeamMember: (_, { input }, { work, person }) => addTeamMember(work, person(), input),
    removeTeamMember: (_, { input }, { work, person, dependencies }) =>
      removeTeamMember(work, dependencies, person(), input),
  },
  MicroDao: {
    teams: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.ownMicroDaoMember.load(parentId)) ? loaders.teamsOfMicroDao.load({ parentId, args }) : null,
  },
  Team: {
    __resolveReference: ({ id }, { loaders }) => loaders.team.load(id),
    microDao: ({ microDaoId }, _, { loaders }) => loaders.microDao.load(microDaoId),
    members: ({ id: parentId }, args, { loaders }) => loaders.membersOfTeam.load({ parentId, args }),
  },
  TeamMember: {
    member: ({ memberId }, _, { loaders }) => loaders.microDaoMember.load(memberId),
  },
};
