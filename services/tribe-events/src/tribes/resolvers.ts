import { NotFound } from '@kindred/contracts/domain-error';
import { roundedPoint } from '@kindred/contracts/point';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import { createTribe } from './create-tribe.ts';
import type { tribeLoaders } from './loaders.ts';
import { mayBePublic } from './may-be-public.ts';
import { valueAt } from './steps.ts';
import type { Tribe } from './tribe.ts';
import { setTribeInterests, updateTribe } from './update-tribe.ts';

export const tribeResolvers: Resolvers<Context<typeof tribeLoaders & typeof membershipLoaders>> = {
  Query: {
    tribe: async (_, { id }, { loaders }) => {
      const tribe = await loaders.tribe.load(id);
      if (!tribe) throw new NotFound('No tribe');
      return tribe;
    },
  },
  Mutation: {
    createTribe: async (_, { input }, { work, person, caller }) => {
      const { tribe, membership } = await createTribe(work, person(), mayBePublic(caller), input);
      return { tribe, membership, user: { id: membership.userId } };
    },
    updateTribe: async (_, { input }, { work, person, caller }) => ({
      tribe: await updateTribe(work, person(), mayBePublic(caller), input),
    }),
    setTribeInterests: async (_, { input }, { work, person }) => ({
      tribe: await setTribeInterests(work, person(), input),
    }),
  },
  Tribe: {
    __resolveReference: ({ id }, { loaders }) => loaders.tribe.load(id),
    point: async (tribe, _, { loaders }) =>
      (await loaders.roster.load(tribe.id))?.seesMembers ? pointOf(tribe) : null,
    approximatePoint: (tribe) => {
      const point = pointOf(tribe);
      return point && roundedPoint(point);
    },
    creator: async ({ id, createdBy }, _, { loaders }) =>
      createdBy !== null && (await loaders.roster.load(id))?.seesMembers ? { id: createdBy } : null,
    freeSeats: async (tribe, _, { loaders, work }) =>
      valueAt((await loaders.publicNumbers.load(tribe))?.freeSeats ?? [], work.now),
    activity: async (tribe, _, { loaders, work }) =>
      valueAt((await loaders.publicNumbers.load(tribe))?.activity ?? [], work.now),
    interests: async (tribe, _, { loaders }) => (await loaders.publicTribe.load(tribe))?.interests ?? [],
  },
  TribeInterest: {
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
  },
};

function pointOf({ latitude, longitude }: Tribe): { latitude: number; longitude: number } | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
