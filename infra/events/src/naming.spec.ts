import { defineEvent } from '@kindred/contracts/define-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { id, list, optional, person, slug, timestamp } from '@kindred/contracts/fields';
import type { TProperties } from '@sinclair/typebox';
import { jointProblems, namingProblems } from './naming.ts';

const userId = person('Who.');
const contract = (type: string, data: TProperties = { userId }, subject = 'userId') => {
  return defineEvent({ type, description: 'It.', subject, data, example: {} });
};
const file = (of: EventContract, folder = of.service, path = `libs/contracts/src/${folder}/it.ts`) => ({
  path,
  folder,
  contract: of,
});
const verified = contract('identity.user.verified.v1');

describe('a name', () => {
  it.each<[string, ReturnType<typeof file>, string]>([
    ['a type of another form', file({ ...verified, type: 'identity.verified' }), 'Its type is not service.aggregate'],
    [
      'another topic than its type says',
      file({ ...verified, topic: 'kindred.identity.people' }),
      'does not follow from its type',
    ],
    ['another version than its type says', file({ ...verified, version: 2 }), 'does not follow from its type'],
    [
      'another schema address than its type says',
      file({ ...verified, dataschema: 'urn:x' }),
      'does not follow from its type',
    ],
    ["another service's folder", file(verified, 'payments'), 'lies in the folder of payments'],
    ['a topic that dead letters go to', file(contract('identity.dead-letters.sent.v1')), 'has a meaning of its own'],
    [
      "a service that would own the analysts' topics",
      file(contract('analytics.identity.sent.v1')),
      'has a meaning of its own',
    ],
    ['a subject that is no field', file({ ...verified, subject: 'id' }), "Its subject 'id' is not a required id"],
    ['a subject that may be absent', file(contract('a.b.c.v1', { userId: optional(userId) })), 'is not a required id'],
    ['a subject that is a list', file(contract('a.b.c.v1', { userId: list('All.', userId) })), 'is not a required id'],
    ['a subject that is a time', file(contract('a.b.c.v1', { at: timestamp('When.') }, 'at')), 'is not a required id'],
  ])('is refused: %s', (_, of, what) => {
    expect(namingProblems(of)).toContainEqual(expect.objectContaining({ what: expect.stringContaining(what) }));
  });

  it('passes that says one thing everywhere', () => {
    expect(namingProblems(file(verified))).toEqual([]);
    expect(namingProblems(file(contract('tribe-events.tribe-goal.met.v12')))).toEqual([]);
    expect(namingProblems(file(contract('tribe-events.tribe-goal.met.v0')))).toEqual([]);
    expect(namingProblems(file(contract('a.room.shut.v1', { roomId: slug('Which.') }, 'roomId')))).toEqual([]);
  });
});

describe('contracts beside each other', () => {
  it('are refused when two define one type', () => {
    const twice = [file(verified, 'identity', 'one.ts'), file(verified, 'identity', 'two.ts')];
    expect(jointProblems(twice)).toEqual([
      expect.objectContaining({ about: verified.type, what: 'It is defined in one.ts and in two.ts.' }),
    ]);
  });

  it('are refused when they give one topic two kinds of key', () => {
    const moved = contract('identity.user.moved.v1', { userId, moveId: id('The move.') }, 'moveId');
    expect(jointProblems([file(verified), file(moved)])).toEqual([
      expect.objectContaining({ about: 'identity.user.moved.v1', what: expect.stringContaining('Its key is moveId') }),
    ]);
  });

  it('pass with a topic and a key for each aggregate', () => {
    const asked = contract('identity.tie.requested.v1', { tieId: id('The tie.'), userId }, 'tieId');
    expect(jointProblems([file(verified), file(contract('identity.user.verified.v2')), file(asked)])).toEqual([]);
  });
});
