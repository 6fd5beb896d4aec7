import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const tieChanged = defineEvent({
  type: 'identity.tie.changed.v1',
  description:
    'Something about two people changed that is theirs to know. A service in which one can reach another asks ' +
    'identity about this tie before it relies on what it kept. Do not count it: it stands for several things, and how often ' +
    'any one of them happens cannot be told from it.',
  subject: 'tieId',
  data: {
    tieId: id('The tie.'),
  },
  example: { tieId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f10' },
});
