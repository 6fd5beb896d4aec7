import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional } from '../fields.ts';

export const mediaRemovedV2 = defineEvent({
  type: 'tribe-events.media.removed.v2',
  description:
    'A picture or a video that could be seen was deleted. Version 1 of the event is published beside it, except for the cause MODERATION.',
  subject: 'mediaId',
  data: {
    mediaId: id('The picture or video.'),
    tribeId: id('The tribe.'),
    eventId: optional(id('The event, if it is of one.')),
    type: oneOf('What it is.', ['IMAGE', 'VIDEO']),
    cause: oneOf('Why. MODERATION: an admin removed it after a report.', [
      'UPLOADER',
      'HOST',
      'RETENTION',
      'ERASURE',
      'MODERATION',
    ]),
  },
  example: {
    mediaId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f10',
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    type: 'IMAGE',
    cause: 'MODERATION',
  },
});
