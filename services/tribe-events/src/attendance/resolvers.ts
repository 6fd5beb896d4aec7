import { isOwn, ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import { answerEvent } from './answer-event.ts';
import type { attendanceLoaders } from './loaders.ts';

export const attendanceResolvers: Resolvers<Context<typeof attendanceLoaders & typeof eventLoaders>> = {
  Mutation: {
    answerTribeEvent: async (_, { input }, { work, dependencies, person }) => {
      const answered = await answerEvent(work, dependencies, person(), input);
      return { ...answered, user: { id: answered.attendee.userId } };
    },
  },
  TribeEvent: {
    attendance: async ({ id }, _, { loaders }) => {
      const counts = await loaders.attendanceCounts.load(id);
      if (!counts) throw new Error('An event was not counted.');
      return counts;
    },
    viewerAttendance: async ({ id }, _, { loaders }) => (await loaders.partInEvent.load(id))?.own ?? null,
    attendees: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.partInEvent.load(parentId))?.seesAttendees
        ? loaders.attendeesOfEvent.load({ parentId, args })
        : null,
    viewerConflicts: async ({ id }, _, { loaders }) => {
      const conflicts = await loaders.conflictsOfEvent.load(id);
      const events = await Promise.all(conflicts.map(({ otherId }) => loaders.tribeEvent.load(otherId)));
      return events.filter((event) => event !== null);
    },
  },
  User: {
    attendanceRecord: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.attendanceRecord.load(id)),
  },
  EventAttendee: {
    __resolveReference: ({ id }, { loaders }) => loaders.attendee.load(id),
    event: ({ eventId }, _, { loaders }) => loaders.tribeEvent.load(eventId),
    user: ({ userId }) => ({ id: userId }),
    waitingPosition: ({ id, userId, isWaiting }, _, { caller, loaders }) =>
      isWaiting
        ? ownOnly(caller, userId, async () => (await loaders.waitingPosition.load(id))?.position ?? null)
        : null,
    paymentStatus: async ({ eventId, userId, paymentStatus }, _, { caller, loaders }) => {
      const isShown = isOwn(caller, userId) || isOwn(caller, (await loaders.tribeEvent.load(eventId))?.payeeId ?? null);
      return isShown ? paymentStatus : null;
    },
  },
};
