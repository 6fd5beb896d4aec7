import { defineEvent } from '@kindred/contracts/define-event';
import {
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
import { assertReadable } from '@kindred/contracts/validator';
import { Type } from '@sinclair/typebox';
import type { TProperties, TSchema } from '@sinclair/typebox';
import fc from 'fast-check';
import { incompatibilities } from './compatibility.ts';
import { plainSchema } from './json-schema.ts';

const changes = (before: TProperties, after: TProperties) => {
  const found = incompatibilities(plainSchema(Type.Object(before)), plainSchema(Type.Object(after)));
  return found.map(({ field, change }) => `${field} ${change}`);
};

const seat = (...kinds: TSchema[]) =>
  list('Seats.', record(Object.fromEntries(kinds.map((kind, i) => [`field${i}`, kind]))));

describe('a change that readers of either schema would notice', () => {
  it.each<[string, TProperties, TProperties, string]>([
    ['a required field removed', { a: id('A.') }, {}, 'a is gone, but was required'],
    ['a required field added', {}, { a: id('A.') }, 'a is new and required'],
    [
      'a required field made optional',
      { a: id('A.') },
      { a: optional(id('A.')) },
      'a was required and is now optional',
    ],
    [
      'an optional field made required',
      { a: optional(id('A.')) },
      { a: id('A.') },
      'a was optional and is now required',
    ],
    ['a field renamed', { a: id('A.') }, { b: id('A.') }, 'a is gone'],
    ['another type', { a: count('A.') }, { a: timestamp('A.') }, 'a was of type integer and is now string'],
    ['a list of it', { a: id('A.') }, { a: list('A.', id('A.')) }, 'a was of type string and is now array'],
    ['a code added', { a: oneOf('A.', ['X']) }, { a: oneOf('A.', ['X', 'Y']) }, 'a may now be Y'],
    ['a code removed', { a: oneOf('A.', ['X', 'Y']) }, { a: oneOf('A.', ['X']) }, 'a may no longer be Y'],
    [
      'a closed set opened',
      { a: oneOf('A.', ['X']) },
      { a: code('A.') },
      'a was a closed set of codes and is now open',
    ],
    ['an open set closed', { a: code('A.') }, { a: oneOf('A.', ['X']) }, 'a was open and is now a closed set'],
    ['another format', { a: id('A.') }, { a: timestamp('A.') }, 'a had format "uuid" and now has "date-time"'],
    [
      'a format loosened',
      { a: id('A.') },
      { a: Type.String({ class: 'internal' }) },
      'a had format "uuid" and now has none',
    ],
    ['another pattern', { a: currency('A.') }, { a: code('A.') }, 'a had pattern'],
    [
      'a number widened',
      { a: Type.Integer({ minimum: 0 }) },
      { a: Type.Integer() },
      'a had minimum 0 and now has none',
    ],
    [
      'a number narrowed',
      { a: Type.Integer({ maximum: 9 }) },
      { a: Type.Integer({ maximum: 8 }) },
      'a had maximum 9 and now has 8',
    ],
    [
      'a list bounded',
      { a: Type.Array(id('A.')) },
      { a: Type.Array(id('A.'), { maxItems: 9 }) },
      'a had maxItems none and now has 9',
    ],
    [
      'an integer made a number',
      { a: Type.Integer() },
      { a: Type.Number() },
      'a was of type integer and is now number',
    ],
    ['a person made an id', { a: person('A.') }, { a: id('A.') }, 'a was of class pseudonymous and is now internal'],
    [
      'a field made public',
      { a: count('A.') },
      { a: count('A.', { class: 'public' }) },
      'a was of class internal and is now public',
    ],
    ['other things in a list', { a: list('A.', id('A.')) }, { a: list('A.', timestamp('A.')) }, 'a[] had format'],
    [
      'a code added in a list',
      { a: list('A.', oneOf('A.', ['X'])) },
      { a: list('A.', oneOf('A.', ['X', 'Y'])) },
      'a[] may now be Y',
    ],
    [
      'a required field added to a record',
      { a: seat(id('A.')) },
      { a: seat(id('A.'), id('B.')) },
      'a[].field1 is new and required',
    ],
    [
      'a required field gone from a record',
      { a: seat(id('A.'), id('B.')) },
      { a: seat(id('A.')) },
      'a[].field1 is gone',
    ],
  ])('is found: %s', (_, before, after, what) => {
    expect(changes(before, after)).toContainEqual(expect.stringContaining(what));
  });

  it('is found everywhere at once', () => {
    const before = { a: id('A.'), b: oneOf('B.', ['X']), c: count('C.') };
    const after = { b: oneOf('B.', ['Y']), c: flag('C.') };
    expect(changes(before, after)).toHaveLength(4);
  });
});

describe('a change that nobody notices', () => {
  it.each<[string, TProperties, TProperties]>([
    ['an optional field added', {}, { a: optional(id('A.')) }],
    ['an optional field removed', { a: optional(id('A.')) }, {}],
    ['an optional field added to a record', { a: seat(id('A.')) }, { a: seat(id('A.'), optional(id('B.'))) }],
    ['other words', { a: id('A.') }, { a: id('The same in other words.') }],
    ['another order of codes', { a: oneOf('A.', ['X', 'Y']) }, { a: oneOf('A.', ['Y', 'X']) }],
    ['another order of fields', { a: id('A.'), b: flag('B.') }, { b: flag('B.'), a: id('A.') }],
  ])('is free: %s', (_, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });
});

/** A kind of field together with values that it allows. */
interface Kind {
  field: TSchema;
  values: fc.Arbitrary<unknown>;
}

const uuid = fc.uuid();
/** Few, and near to each other: most pairs of unlike kinds are refused for a reason that a value could show. */
const kinds: Kind[] = [
  { field: id('An id.'), values: uuid },
  { field: count('A count.'), values: fc.maxSafeNat() },
  { field: code('A code.'), values: fc.constantFrom('A', 'ROOM_2') },
  { field: oneOf('A or B.', ['A', 'B']), values: fc.constantFrom('A', 'B') },
  { field: oneOf('A to C.', ['A', 'B', 'C']), values: fc.constantFrom('C', 'B', 'A') },
  { field: list('A list of ids.', id('An id.')), values: fc.array(uuid, { minLength: 1, maxLength: 3 }) },
  {
    field: list('A list of codes.', code('A code.')),
    values: fc.array(fc.constantFrom('A', 'ROOM_2'), { minLength: 1, maxLength: 3 }),
  },
];

type Layout = { kind: Kind; presence: 'required' | 'optional' | 'absent' }[];
const presence = fc.constantFrom('required' as const, 'optional' as const, 'absent' as const);
const part = fc.record({ kind: fc.constantFrom(...kinds), presence });
/** Two layouts that mostly agree, so that many pairs are compatible and many others nearly so. */
const layouts: fc.Arbitrary<[Layout, Layout]> = fc
  .array(fc.record({ before: part, after: part, isKept: fc.boolean(), isSameKind: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((fields) => [
    fields.map(({ before }) => before),
    fields.map(({ before, after, isKept, isSameKind }) =>
      isKept ? before : { ...after, kind: isSameKind ? before.kind : after.kind },
    ),
  ]);

function contractOf(layout: Layout) {
  const fields = layout.map(
    ({ kind, presence: p }, i) => [`field${i}`, p === 'optional' ? optional(kind.field) : kind.field, p] as const,
  );
  const data: TProperties = Object.fromEntries(fields.filter(([, , p]) => p !== 'absent'));
  return defineEvent({ type: 'a.b.c.v1', description: 'It.', subject: 'field0', data, example: {} });
}

function dataOf(layout: Layout): fc.Arbitrary<Record<string, unknown>> {
  const present = layout
    .map(({ kind, presence: p }, i) => [`field${i}`, kind.values, p] as const)
    .filter(([, , p]) => p !== 'absent');
  const requiredKeys = present.filter(([, , p]) => p === 'required').map(([name]) => name);
  return fc.record(Object.fromEntries(present), { requiredKeys });
}

it('what is allowed lets readers of either schema read what was written under the other', () => {
  let compatible = 0;
  fc.assert(
    fc.property(layouts, fc.gen(), ([before, after], draw) => {
      const [old, current] = [contractOf(before), contractOf(after)];
      if (incompatibilities(plainSchema(old.schema), plainSchema(current.schema)).length > 0) return;
      compatible += 1;
      assertReadable(current, draw(dataOf, before));
      assertReadable(old, draw(dataOf, after));
    }),
    { numRuns: 1_500 },
  );
  expect(compatible).toBeGreaterThan(100);
});
