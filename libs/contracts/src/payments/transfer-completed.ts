import { defineEvent } from '../define-event.ts';
import { amount, currency, id, person } from '../fields.ts';

export const transferCompleted = defineEvent({
  type: 'payments.transfer.completed.v1',
  description: 'A person gave Chrona to another. Told once for each transfer.',
  subject: 'transferId',
  data: {
    transferId: id('The transfer: the ledger entry that both statements show.'),
    fromUserId: person('Who gave.'),
    toUserId: person('Who got.'),
    amount: amount('How much, in minor units.'),
    currency: currency('In which currency.'),
  },
  example: {
    transferId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    fromUserId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    toUserId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    amount: 150,
    currency: 'CHRONA',
  },
});
