import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { advanceEvents } from './advance-events.ts';
import { cancelWhenDissolved } from './cancel-when-dissolved.ts';
import { EventHost } from './event-host.ts';
import { eventLifecycle } from './event-lifecycle.ts';
import { eventLoaders } from './loaders.ts';
import { eventResolvers } from './resolvers.ts';
import { TribeEvent } from './tribe-event.ts';

/** Events of tribes, from the draft to their end. */
export const events = defineFeature<Dependencies, typeof eventLoaders>({
  name: 'events',
  entities: [TribeEvent, EventHost],
  resolvers: [eventResolvers],
  loaders: eventLoaders,
  forAgents: {
    'events:read': {
      Query: ['tribeEvent'],
      TribeEvent: [
        'name',
        'description',
        'eventType',
        'status',
        'startTime',
        'endTime',
        'timeZone',
        'location',
        'capacity',
        'freePlaces',
      ],
    },
  },
  consumers: [cancelWhenDissolved],
  jobs: [advanceEvents],
  lifecycles: { TribeEvent: eventLifecycle },
  idsOfThings: ['event_id', 'cloned_from_id'],
  personalData: [
    {
      table: 'event_host',
      kind: 'EVENT_HOST',
      what: 'Events that a person runs.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { as: 'hostedEvents', order: 'since', fields: { eventId: 'event_id', since: 'since' } },
    },
    {
      table: 'tribe_event',
      kind: 'TRIBE_EVENT',
      what: 'Events that a person planned, or is paid for.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: ['created_by', 'payee_id'],
      kept: 'BELONGS_TO_OTHERS',
      erase: async ({ tx, userId }) => {
        const changed = await tx.query(
          `UPDATE tribe_event SET created_by = NULLIF(created_by, $1), payee_id = NULLIF(payee_id, $1), version = version + 1
           WHERE $1 IN (created_by, payee_id) RETURNING id`,
          [userId],
        );
        return { kept: changed.length };
      },
      archive: {
        as: 'tribeEvents',
        order: 'created_at',
        fields: {
          id: 'id',
          tribeId: 'tribe_id',
          name: 'name',
          description: 'description',
          location: 'location',
          status: 'status',
          startTime: 'start_time',
          endTime: 'end_time',
          createdAt: 'created_at',
        },
      },
    },
  ],
});
