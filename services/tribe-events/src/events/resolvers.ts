import { NotFound } from '@kindred/contracts/domain-error';
import { roundedPoint, type Point } from '@kindred/contracts/point';
import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { attendanceLoaders } from '../attendance/loaders.ts';
import type { Context } from '../context.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { mayBePublic } from '../tribes/may-be-public.ts';
import { cancelEvent } from './cancel-event.ts';
import { addHost, removeHost } from './change-hosts.ts';
import { cloneEvent, draftEvent } from './draft-event.ts';
import { completeEvent } from './complete-event.ts';
import { dueDateOf } from './event-cost.ts';
import { listEventsOfPerson } from './list-events.ts';
import type { eventLoaders } from './loaders.ts';
import { scheduleEvent } from './schedule-event.ts';
import type { TribeEvent } from './tribe-event.ts';
import { updateEvent } from './update-event.ts';

type Loaders = typeof eventLoaders & typeof attendanceLoaders & typeof membershipLoaders & typeof tribeLoaders;

export const eventResolvers: Resolvers<Context<Loaders>> = {
  Query: {
    tribeEvent: async (_, { id }, { loaders }) => {
      const event = await loaders.tribeEvent.load(id);
      if (!event) throw new NotFound('No event');
      return event;
    },
  },
  Mutation: {
    draftTribeEvent: (_, { input }, { work, person, caller }) => draftEvent(work, person(), mayBePublic(caller), input),
    updateTribeEvent: async (_, { input }, { work, person, caller }) => ({
      event: await updateEvent(work, person(), mayBePublic(caller), input),
    }),
    scheduleTribeEvent: (_, { input }, { work, person }) => scheduleEvent(work, person(), input),
    cancelTribeEvent: async (_, { input }, { work, person }) => ({ event: await cancelEvent(work, person(), input) }),
    completeTribeEvent: async (_, { input }, { work, person }) => ({
      event: await completeEvent(work, person(), input),
    }),
    cloneTribeEvent: (_, { input }, { work, person, caller }) => cloneEvent(work, person(), mayBePublic(caller), input),
    addTribeEventHost: async (_, { input }, { work, person }) => ({ event: await addHost(work, person(), input) }),
    removeTribeEventHost: async (_, { input }, { work, person }) => ({
      event: await removeHost(work, person(), input),
    }),
  },
  Tribe: {
    events: async ({ id: parentId }, args, { loaders }) =>
      (await loaders.roster.load(parentId))?.isMember ? loaders.eventsOfTribe.load({ parentId, args }) : null,
  },
  User: {
    tribeEvents: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listEventsOfPerson(reads, cursors, id, args)),
  },
  TribeEvent: {
    __resolveReference: ({ id }, { loaders }) => loaders.tribeEvent.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    point: async (event, _, { loaders }) =>
      (await loaders.partInEvent.load(event.id))?.seesPoint ? pointOf(event) : null,
    approximatePoint: (event) => {
      const point = pointOf(event);
      return point && roundedPoint(point);
    },
    meetingUrl: async ({ id, meetingUrl }, _, { loaders }) =>
      (await loaders.partInEvent.load(id))?.seesMeeting ? meetingUrl : null,
    cost: ({ cost, currency }) => (cost === 0n || currency === null ? null : { minorUnits: cost, currency }),
    paymentDueAt: (event) => (event.cost === 0n || event.startTime === null ? null : dueDateOf(event)),
    payee: ({ cost, payeeId }) => (cost === 0n || payeeId === null ? null : { id: payeeId }),
    createdBy: ({ createdBy }) => (createdBy === null ? null : { id: createdBy }),
    hosts: async ({ id }, _, { loaders }) => {
      if (!(await loaders.partInEvent.load(id))?.isMember) return null;
      return (await loaders.hostsOfEvent.load(id)).map(({ userId }) => ({ id: userId }));
    },
    clonedFrom: ({ clonedFromId }, _, { loaders }) =>
      clonedFromId === null ? null : loaders.tribeEvent.load(clonedFromId),
  },
};

function pointOf({ latitude, longitude }: TribeEvent): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
