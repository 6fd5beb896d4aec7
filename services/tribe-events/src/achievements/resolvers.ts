import { isOwn } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import type { Achievement } from './achievement.ts';
import { addAchievement, retireAchievement, updateAchievement } from './change-achievements.ts';
import { shippedIconOf } from './icons.ts';
import { listAchievements } from './list-achievements.ts';
import type { achievementLoaders } from './loaders.ts';

type Loaders = typeof achievementLoaders & typeof eventLoaders & typeof tribeLoaders;

export const achievementResolvers: Resolvers<Context<Loaders>> = {
  Query: {
    achievements: (_, args, { reads, cursors }) => listAchievements(reads, cursors, args),
  },
  Mutation: {
    addAchievement: async (_, { input }, { work, admin }) => ({
      achievement: await addAchievement(work, admin(), input),
    }),
    updateAchievement: async (_, { input }, { work, admin }) => ({
      achievement: await updateAchievement(work, admin(), input),
    }),
    retireAchievement: async (_, { input }, { work, admin }) => ({
      achievement: await retireAchievement(work, admin(), input),
    }),
  },
  User: {
    achievements: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.shownAchiever.load(parentId)) ? loaders.awardsOfUser.load({ parentId, args }) : null,
    achievementPoints: async ({ id }, _, { loaders }) => (await loaders.shownAchiever.load(id))?.points ?? null,
  },
  Achievement: {
    __resolveReference: ({ id }, { loaders }) => loaders.achievement.load(id),
    iconUrl: ({ id, iconUrl }, _, { dependencies }) => iconUrl ?? shippedIconOf(id, dependencies.publicUrl),
  },
  UserAchievement: {
    __resolveReference: ({ id }, { loaders }) => loaders.userAchievement.load(id),
    user: ({ userId }) => ({ id: userId }),
    achievement: ({ achievementId }, _, { loaders }) => achievementOf(loaders, achievementId),
    metadata: (award, _, { caller }) => (isOwn(caller, award.userId) ? award : null),
  },
  UserAchievementMetadata: {
    counts: async ({ achievementId, counts }, _, { loaders }) => {
      const { criteria } = await achievementOf(loaders, achievementId);
      return criteria.map((criterion, place) => ({ criterion, count: counts[place] ?? 0 }));
    },
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.tribeEvent.load(eventId)),
    tribe: ({ tribeId }, _, { loaders }) => (tribeId === null ? null : loaders.tribe.load(tribeId)),
  },
};

async function achievementOf(loaders: Context<Loaders>['loaders'], id: string): Promise<Achievement> {
  const achievement = await loaders.achievement.load(id);
  if (!achievement) throw new Error('An achievement is never deleted.');
  return achievement;
}
