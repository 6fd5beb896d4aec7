import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const walletOpened = defineEvent({
  type: 'payments.wallet.opened.v1',
  description: 'A person has a Chrona wallet, as every verified person does.',
  subject: 'walletId',
  data: {
    walletId: id('The wallet.'),
    userId: person('Whose wallet.'),
  },
  example: { walletId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40', userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
