import { defineEvent } from '@kindred/contracts/define-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { count, id, list, record } from '@kindred/contracts/fields';
import { documentationProblems, topicProblems } from './documentation.ts';

const example = { tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60', seats: [{ kind: 1 }] };
const contract = (part: { description?: string; field?: string; inner?: string; example?: typeof example }) =>
  defineEvent({
    type: 'tribe-events.tribe.formed.v1',
    description: part.description ?? 'A tribe was formed.',
    subject: 'tribeId',
    data: {
      tribeId: id(part.field ?? 'The tribe.'),
      seats: list('Its seats.', record({ kind: count(part.inner ?? 'How many.') })),
    },
    example: part.example ?? example,
  });
const said = (of: EventContract) =>
  documentationProblems({ path: 'formed.ts', folder: 'tribe-events', contract: of }).map(({ what }) => what);

describe('a contract that an analyst could not read', () => {
  it.each<[string, EventContract, string]>([
    ['no description', contract({ description: '' }), 'It has no description.'],
    ['spaces for a description', contract({ description: '  ' }), 'It has no description.'],
    ['no sentence', contract({ description: 'TRIBE_FORMED' }), 'It has no description.'],
    ['no description of a field', contract({ field: '' }), 'tribeId has no description.'],
    ['none of a field in a record', contract({ inner: '' }), 'seats[].kind has no description.'],
    ['no example', { ...contract({}), example: undefined }, 'It has no example.'],
    [
      'an example with a wrong value',
      contract({ example: { ...example, tribeId: 'one' } }),
      'data.tribeId must be a UUID',
    ],
    [
      'an example with a field too many',
      { ...contract({}), example: { ...example, more: 1 } },
      'data.more is not a field',
    ],
    [
      'an example with a field missing',
      { ...contract({}), example: { tribeId: example.tribeId } },
      'data.seats is required',
    ],
  ])('is refused: %s', (_, of, what) => {
    expect(said(of)).toEqual([expect.stringContaining(what)]);
  });

  it('passes when it says everything', () => {
    expect(said(contract({}))).toEqual([]);
  });
});

describe('a topic', () => {
  const files = [{ path: 'formed.ts', folder: 'tribe-events', contract: contract({}) }];
  const problems = (topics: [string, string][]) =>
    topicProblems({ files, topics: new Map(topics), drafts: new Set(), problems: [] });

  it('is refused when nothing says what it is about, with the place to say it', () => {
    expect(problems([])).toEqual([
      {
        about: 'kindred.tribe-events.tribe',
        what: 'Nothing says what this topic is about.',
        remedy: 'Add its aggregate to libs/contracts/src/tribe-events/topics.ts, with a sentence.',
      },
    ]);
  });

  it('is refused when it is described and nothing is told there', () => {
    const both: [string, string][] = [
      ['kindred.tribe-events.tribe', 'Tribes.'],
      ['kindred.tribe-events.venue', 'Venues.'],
    ];
    expect(problems(both)).toEqual([expect.objectContaining({ about: 'kindred.tribe-events.venue' })]);
  });

  it('is described once for whoever looks for it', () => {
    expect(problems([['kindred.tribe-events.tribe', 'Tribes.']])).toEqual([]);
  });
});
