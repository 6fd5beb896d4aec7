import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const mediaAdded = defineEvent({
  type: 'tribe-events.media.added.v1',
  description: 'A picture or a video was checked, and can be seen.',
  subject: 'mediaId',
  data: {
    mediaId: id('The picture or video.'),
    tribeId: id('The tribe.'),
    eventId: optional(id('The event, if it is of one.')),
    uploadedBy: optional(person('The uploader.')),
    type: oneOf('What it is.', ['IMAGE', 'VIDEO']),
    bytes: count('How long the content is, in bytes.'),
    width: count('In pixels.'),
    height: count('In pixels.'),
  },
  example: {
    mediaId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f10',
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    uploadedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    type: 'IMAGE',
    bytes: 812_345,
    width: 3_024,
    height: 4_032,
  },
});
