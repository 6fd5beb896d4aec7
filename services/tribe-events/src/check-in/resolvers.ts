import type { Resolvers } from '../__generated__/resolvers.ts';
import type { attendanceLoaders } from '../attendance/loaders.ts';
import type { Context } from '../context.ts';
import { canCheckIn, checkIn } from './check-in.ts';
import { doorCode } from './door-code.ts';

export const checkInResolvers: Resolvers<Context<typeof attendanceLoaders>> = {
  Mutation: {
    checkInToTribeEvent: (_, { input }, { work, person }) => checkIn(work, person(), input),
  },
  TribeEvent: {
    checkInCode: async (event, _, { loaders, work }) =>
      canCheckIn(event, work.now) && (await loaders.partInEvent.load(event.id))?.isHost
        ? doorCode(event.checkInSecret, work.now)
        : null,
  },
};
