import { defineEvent } from '@kindred/contracts/define-event';
import type { EventContract } from '@kindred/contracts/define-event';
import { count, id, optional, person, timestamp } from '@kindred/contracts/fields';
import type { TProperties } from '@sinclair/typebox';
import { compare, disappeared, unpublished } from './publication.ts';
import type { Publication } from './publication.ts';

const contract = (fields: TProperties = {}, description = 'A tribe was formed.'): EventContract => {
  const data: TProperties = { tribeId: id('The tribe.'), ...fields };
  const example = { tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60' };
  return defineEvent({ type: 'tribe-events.tribe.formed.v1', description, subject: 'tribeId', data, example });
};

/** Publishes contracts one after the other, as years of changes would, and fails at the first that is refused. */
const published = (...contracts: EventContract[]): Publication | undefined => {
  return contracts.reduce<Publication | undefined>((before, next) => {
    const { refused, next: after } = compare(next, before);
    expect(refused).toEqual([]);
    return after ?? before;
  }, undefined);
};

const more = { seatCount: optional(count('Seats.')) };

describe('publishing', () => {
  it('keeps type, topic, subject, description, schema and example', () => {
    expect(published(contract())).toEqual({
      type: 'tribe-events.tribe.formed.v1',
      topic: 'kindred.tribe-events.tribe',
      subject: 'tribeId',
      revisions: [
        {
          description: 'A tribe was formed.',
          schema: expect.objectContaining({
            $id: 'urn:kindred:event:tribe-events.tribe.formed.v1',
            properties: { tribeId: { type: 'string', format: 'uuid', class: 'internal', description: 'The tribe.' } },
            required: ['tribeId'],
          }),
          example: { tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60' },
        },
      ],
    });
  });

  it('has nothing to do for what is published already', () => {
    expect(compare(contract(), published(contract()))).toEqual({ refused: [] });
  });

  it('has nothing to keep of a draft, which promises nothing', () => {
    expect(compare({ ...contract(), version: 0 }, undefined)).toEqual({ refused: [] });
  });

  it('adds a revision for a field that may be absent, and keeps the one before', () => {
    const both = published(contract(), contract(more));
    expect(both?.revisions.map(({ schema }) => Object.keys(schema.properties ?? {}))).toEqual([
      ['tribeId'],
      ['tribeId', 'seatCount'],
    ]);
  });

  it('puts other words in the place of the latest revision, since they promise nothing new', () => {
    const reworded = published(contract(), contract(more), contract(more, 'Enough people came together.'));
    expect(reworded?.revisions.map(({ description }) => description)).toEqual([
      'A tribe was formed.',
      'Enough people came together.',
    ]);
  });

  it('says whether something is new, changed or reworded', () => {
    const said = (before: Publication | undefined, after: EventContract) => {
      const { next } = compare(after, before);
      return next && unpublished(next, before).what;
    };
    expect(said(undefined, contract())).toBe('It has no published version yet.');
    expect(said(published(contract()), contract(more))).toBe('Its fields differ from the published ones, and may.');
    expect(said(published(contract()), contract({}, 'Other words.'))).toBe(
      'Its words differ from the published ones, and may.',
    );
  });
});

describe('a change to what was published', () => {
  const refused = (before: Publication | undefined, after: EventContract) => compare(after, before);

  it('is refused with the version to define instead, and not published', () => {
    expect(refused(published(contract()), contract({ seatCount: count('Seats.') }))).toEqual({
      refused: [
        {
          about: 'tribe-events.tribe.formed.v1',
          what: 'seatCount is new and required, but events without it are on the topic.',
          remedy:
            'Put it back, or define tribe-events.tribe.formed.v2 beside it. Only fields that are optional may come and go.',
        },
      ],
    });
  });

  it('is held against every revision: a field that went must not come back as something else', () => {
    const history = published(contract(), contract(more), contract());
    expect(history?.revisions).toHaveLength(3);
    expect(refused(history, contract({ seatCount: optional(timestamp('When.')) })).refused).toEqual([
      expect.objectContaining({ what: 'seatCount was of type integer and is now string.' }),
    ]);
    expect(refused(history, contract(more)).refused).toEqual([]);
  });

  it('is said once, however many revisions it breaks', () => {
    const history = published(contract(), contract(more));
    const broken = defineEvent({
      type: 'tribe-events.tribe.formed.v1',
      description: 'A tribe was formed.',
      subject: 'tribeId',
      data: { tribeId: person('The tribe.') },
      example: { tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60' },
    });
    expect(refused(history, broken).refused).toHaveLength(1);
  });

  it.each<[string, Partial<EventContract>, string]>([
    ['another topic', { topic: 'kindred.tribe-events.group' }, 'It moved from the topic kindred.tribe-events.tribe'],
    ['another subject', { subject: 'groupId' }, 'Its subject was tribeId and is now groupId'],
  ])('is refused: %s', (_, change, what) => {
    expect(refused(published(contract()), { ...contract(), ...change }).refused).toEqual([
      expect.objectContaining({ what: expect.stringContaining(what) }),
    ]);
  });

  it('may not be that it is gone', () => {
    const gone = published(contract());
    expect(gone && disappeared(gone)).toMatchObject({
      about: 'tribe-events.tribe.formed.v1',
      remedy: expect.stringContaining('Put the contract back'),
    });
  });
});
