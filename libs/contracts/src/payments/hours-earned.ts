import { defineEvent } from '../define-event.ts';
import { amount, currency, id, person } from '../fields.ts';

export const hoursEarned = defineEvent({
  type: 'payments.hours.earned.v1',
  description: 'Hours that a person gave were verified, and Chrona was issued for them. Told once for each claim.',
  subject: 'claimId',
  data: {
    claimId: id('The claim of the hours.'),
    userId: person('Who gave the hours.'),
    amount: amount('What was earned, in minor units: 100 are an hour.'),
    currency: currency('In which currency: Chrona.'),
  },
  example: {
    claimId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f51',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    amount: 100,
    currency: 'CHRONA',
  },
});
