import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribeEventMediaArgs } from '../__generated__/resolvers.ts';
import { EventMedia } from './event-media.ts';
import { isUploaderSeenBy } from './visible-media.ts';

const mediaBy = orderedList<EventMedia, 'UPLOADED_AT'>('event media', { UPLOADED_AT: 'startedAt' }, 'id');

/** Pages of the media of events. The caller looks first whether the viewer is part of the event. */
export const pagesOfMedia = pagesOfEach<EventMedia, TribeEventMediaArgs>({
  entity: EventMedia,
  parent: 'eventId',
  list: ({ orderBy }) => mediaBy(orderBy ?? { field: 'UPLOADED_AT', direction: 'DESC' }),
  where: ({ filter }, actor) => ({
    status: 'READY',
    uploadedBy: isUploaderSeenBy(actor.id),
    ...(filter?.types && { type: In(filter.types) }),
  }),
});
