import { newId } from '@kindred/contracts/uuid';
import { eventIdOf, positionIn } from './last-event-id.ts';

describe('a position in a reply', () => {
  it.each([undefined, '', 'nonsense', `${newId()}:-1`, `${newId()}:12345678`, `x${newId()}:1`, ['a', 'b']])(
    'is none in the header %j',
    (header) => expect(positionIn(header)).toBeNull(),
  );

  it('is read from the id of an event', () => {
    const at = { beginning: newId(), length: 1_234 };
    expect(positionIn(eventIdOf(at))).toEqual(at);
  });
});
