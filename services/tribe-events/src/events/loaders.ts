import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { And, In } from 'typeorm';
import { EventHost } from './event-host.ts';
import { pagesOfEvents } from './list-events.ts';
import { TribeEvent } from './tribe-event.ts';
import { isVisibleEvent } from './visible-events.ts';

export const eventLoaders = {
  eventsOfTribe: pagesOfEvents,
  /** Events that the viewer may see. */
  tribeEvent: oneByKey(
    (tx, ids: readonly string[]) => tx.find(TribeEvent, { id: And(In(ids), isVisibleEvent(tx)) }),
    ({ id }) => id,
  ),
  /** The hosts of each event, those of the longest time first. */
  hostsOfEvent: manyByKey(
    (tx, eventIds: readonly string[]) =>
      tx.find(EventHost, { eventId: In(eventIds) }, { order: { since: 'ASC', userId: 'ASC' } }),
    ({ eventId }) => eventId,
  ),
};
