import { defineEvent } from '../define-event.ts';
import { amount, currency, id, optional } from '../fields.ts';

export const splitCompleted = defineEvent({
  type: 'payments.split.completed.v1',
  description:
    'Nothing of a split is owed any more, and something of it was paid. Told again where it was owed again in between, after a lost dispute or a change of its event.',
  subject: 'splitId',
  data: {
    splitId: id('The split.'),
    eventId: optional(id('The event that it pays for.')),
    paid: amount('What was paid of it by others than its payee, less what was given back of that, in minor units.'),
    currency: currency('In which currency.'),
  },
  example: { splitId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70', paid: 3000, currency: 'EUR' },
});
