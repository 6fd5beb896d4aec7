import { defineEvent } from '@kindred/contracts/define-event';
import {
  amount,
  code,
  count,
  currency,
  flag,
  id,
  list,
  oneOf,
  optional,
  person,
  record,
  timestamp,
} from '@kindred/contracts/fields';
import { Type } from '@sinclair/typebox';
import type { TProperties } from '@sinclair/typebox';
import { privacyProblems } from './private-fields.ts';

const said = (fields: TProperties) => {
  const data: TProperties = { userId: person('Who.'), ...fields };
  const contract = defineEvent({
    type: 'identity.user.moved.v1',
    description: 'It.',
    subject: 'userId',
    data,
    example: {},
  });
  return privacyProblems({ path: 'moved.ts', folder: 'identity', contract }).map(({ what }) => what);
};

const internal = { description: 'It.', class: 'internal' };

describe('a field that could carry a private fact', () => {
  it.each<[string, TProperties, string]>([
    ['free text', { a: Type.String(internal) }, 'a is free text'],
    ['short free text', { a: Type.String({ ...internal, maxLength: 20 }) }, 'a is free text'],
    ['text of a pattern of its own', { a: Type.String({ ...internal, pattern: '^.+$' }) }, 'a is free text'],
    ['an address by its format', { a: Type.String({ ...internal, format: 'email' }) }, 'a is free text'],
    ['free text in a list', { a: list('All.', Type.String(internal)) }, 'a[] is free text'],
    ['free text in a record', { a: list('All.', record({ b: Type.String(internal) })) }, 'a[].b is free text'],
    ['a fraction, such as a point on a map', { a: Type.Number(internal) }, 'a is of type number'],
    ['anything', { a: Type.Any(internal) }, 'a is of type anything'],
    ['one thing or another', { a: Type.Union([id('A.'), Type.String()], internal) }, 'a uses anyOf'],
    ['a map', { a: Type.Record(Type.String(), Type.String(), internal) }, 'a uses patternProperties'],
    [
      'room for more',
      { a: list('All.', Type.Object({}, { additionalProperties: true })) },
      'a[] uses additionalProperties',
    ],
    ['codes that are words', { a: oneOf('It.', ['met Anna']) }, 'a has codes that are not SCREAMING_SNAKE: met Anna'],
  ])('is refused: %s', (_, fields, what) => {
    expect(said(fields)).toContainEqual(expect.stringContaining(what));
  });

  it.each<[TProperties]>([
    [{ email: id('It.') }],
    [{ emailHash: id('It.') }],
    [{ userNames: list('It.', code('It.')) }],
    [{ message: code('It.') }],
    [{ noteText: code('It.') }],
    [{ content: code('It.') }],
    [{ refreshToken: id('It.') }],
    [{ addresses: list('It.', code('It.')) }],
    [{ phone_number: count('It.') }],
    [{ latitude: count('It.') }],
    [{ opennessScore: count('It.') }],
    [{ emotion: oneOf('It.', ['ANGER']) }],
    [{ lines: list('It.', record({ comment: code('It.') })) }],
  ])('is refused by its name: %j', (fields) => {
    expect(said(fields)).toContainEqual(expect.stringContaining('sounds private'));
  });
});

describe('a class', () => {
  it.each<[string, TProperties, string]>([
    ['none', { a: Type.Integer({ description: 'It.' }) }, 'a is of class (none)'],
    ['one of the private ones', { a: Type.Integer({ ...internal, class: 'sensitive' }) }, 'a is of class sensitive'],
    ['none in a record', { a: list('All.', record({ b: Type.Integer() })) }, 'a[].b is of class (none)'],
    ["a person's id that analysts would see", { ownerId: id('Who owns it.') }, "ownerId is a person's id by its name"],
    [
      'the same in a list',
      { attendeeIds: list('Who comes.', id('A person.')) },
      "attendeeIds[] is a person's id by its name",
    ],
    [
      'something that is no id, as pseudonymous',
      { a: Type.Integer({ ...internal, class: 'pseudonymous' }) },
      'a is pseudonymous but no id',
    ],
  ])('is refused: %s', (_, fields, what) => {
    expect(said(fields)).toContainEqual(expect.stringContaining(what));
  });
});

it('lets through every kind of field that there is, and names that only sound like what they are about', () => {
  const fields = {
    requesterId: optional(person('Who asked.')),
    ownerAgentId: id('The agent.'),
    messageId: id('The message.'),
    answerCount: count('How many.'),
    locationChanged: flag('Whether.'),
    messageKind: oneOf('What kind.', ['TEXT']),
    scoredAt: timestamp('When.'),
    amount: amount('How much.'),
    currency: currency('In what.'),
    status: code('What.', { class: 'public' }),
    witnessIds: list('Who saw it.', person('A person.')),
    kept: list('What is kept.', record({ kind: code('What.'), count: count('How much.') })),
  };
  expect(said(fields)).toEqual([]);
});
