import { defineEvent } from '../define-event.ts';
import { code, count, id, list, person, record } from '../fields.ts';

export const digestSent = defineEvent({
  type: 'tribe-events.digest.sent.v1',
  description: 'A person was told by a daily mail what is new. A mail that may not have arrived counts as sent.',
  subject: 'digestId',
  data: {
    digestId: id('The digest, which is also the id of the mail.'),
    userId: person('Who was told.'),
    kinds: list(
      'The kinds of notifications that it tells of.',
      record({
        kind: code('What it tells of, such as `EVENT_SCHEDULED`.'),
        count: count('How often that happened.'),
      }),
      { most: 100 },
    ),
  },
  example: {
    digestId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa4',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    kinds: [{ kind: 'EVENT_SCHEDULED', count: 2 }],
  },
});
