import { defineEvent } from '../define-event.ts';
import { code, id, oneOf, person } from '../fields.ts';

export const notificationSent = defineEvent({
  type: 'tribe-events.notification.sent.v1',
  description:
    'A person was told of something. Told once for each channel. Of an invitation to a session nothing is told, because whom it is for is private.',
  subject: 'notificationId',
  data: {
    notificationId: id('The notification.'),
    userId: person('Who was told.'),
    kind: code('What it tells of, such as `EVENT_SCHEDULED`.'),
    channel: oneOf('The way on which the person was told: their list, a mail, or a message to a device.', [
      'INBOX',
      'EMAIL',
      'PUSH',
    ]),
  },
  example: {
    notificationId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    kind: 'EVENT_SCHEDULED',
    channel: 'INBOX',
  },
});
