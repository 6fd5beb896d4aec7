import { newId } from '@kindred/contracts/uuid';
import { idsIn } from './ids-in.ts';

describe('the ids in an input', () => {
  it.each([null, undefined, 7, 'seven', {}, { content: 'no id', at: new Date(0), list: [1, null] }])(
    'are none in %j',
    (input) => expect(idsIn(input)).toEqual([]),
  );

  it('are found at any depth and in either case', () => {
    const [one, other, third] = [newId(), newId().toUpperCase(), newId()];
    expect(idsIn({ channelId: one, action: { addAgent: { agentId: other } }, more: [{ id: third }] })).toEqual([
      one,
      other,
      third,
    ]);
  });
});
