import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const tieEnded = defineEvent({
  type: 'identity.tie.ended.v1',
  description: 'A tie, or the request for one, is no more.',
  subject: 'tieId',
  data: {
    tieId: id('The tie.'),
    reason: oneOf('DECLINED by who was asked, WITHDRAWN by who asked, ENDED by either, or ERASED with one of them.', [
      'DECLINED',
      'WITHDRAWN',
      'ENDED',
      'ERASED',
    ]),
  },
  example: { tieId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f10', reason: 'ENDED' },
});
