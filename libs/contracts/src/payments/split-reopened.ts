import { defineEvent } from '../define-event.ts';
import { id, oneOf, optional } from '../fields.ts';

export const splitReopened = defineEvent({
  type: 'payments.split.reopened.v1',
  description:
    'Of a split that had come to its end something is owed again: a payment of it was taken back by a dispute, or its event changed. One that its payee called off stays so.',
  subject: 'splitId',
  data: {
    splitId: id('The split.'),
    eventId: optional(id('The event that it pays for.')),
    was: oneOf('How it had ended.', ['COMPLETED', 'CANCELLED']),
  },
  example: { splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70', was: 'COMPLETED' },
});
