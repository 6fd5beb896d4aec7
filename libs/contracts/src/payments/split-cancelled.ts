import { defineEvent } from '../define-event.ts';
import { id, optional } from '../fields.ts';

export const splitCancelled = defineEvent({
  type: 'payments.split.cancelled.v1',
  description:
    'A split was called off by its payee, or nothing of it is owed any more and nothing was paid. What had been paid is on its way back.',
  subject: 'splitId',
  data: {
    splitId: id('The split.'),
    eventId: optional(id('The event that it was to pay for.')),
  },
  example: { splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70' },
});
