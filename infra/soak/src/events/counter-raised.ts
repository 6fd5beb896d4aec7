import { defineEvent } from '@kindred/contracts/define-event';
import { id } from '@kindred/contracts/fields';

export const counterRaised = defineEvent({
  type: 'soak-writer.counter.raised.v1',
  description: 'A counter was raised by one.',
  subject: 'counterId',
  data: {
    counterId: id('The counter.'),
    mark: id('What the caller named this raise, so that one that was acknowledged can be looked for.'),
  },
  example: { counterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01', mark: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02' },
});
