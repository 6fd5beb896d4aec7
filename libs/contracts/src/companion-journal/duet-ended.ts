import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const duetEnded = defineEvent({
  type: 'companion-journal.duet.ended.v1',
  description:
    'A duet ended without a connection. Nothing tells why: one that was let go, one that lapsed and one that did not align end alike.',
  subject: 'duetId',
  data: { duetId: id('The duet.') },
  example: { duetId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60' },
});
