import { defineEvent, isDraft } from './define-event.ts';
import type { DataOf } from './define-event.ts';
import { erasureCompleted } from './erasure-completed.ts';
import { count, id, list, oneOf, optional, person, record } from './fields.ts';

const memberJoined = defineEvent({
  type: 'tribe-events.tribe.member-joined.v2',
  description: 'A person took a seat in a tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who took the seat.'),
    memberCount: count('Seats taken, this one included.'),
    seats: list('All seats.', record({ kind: oneOf('What it is.', ['PERSON', 'AGENT']) })),
    inviterId: optional(person('Who invited them.')),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    memberCount: 5,
    seats: [{ kind: 'PERSON' }],
  },
});

/** Whether two types are the same to the compiler, and not only assignable to each other. */
type Same<A, B> = (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
type Flat<T> = { [K in keyof T]: T[K] };

describe('defining an event', () => {
  it('derives service, aggregate, version, topic and schema address from the type', () => {
    expect(memberJoined).toMatchObject({
      service: 'tribe-events',
      aggregate: 'tribe',
      version: 2,
      topic: 'kindred.tribe-events.tribe',
      dataschema: 'urn:kindred:event:tribe-events.tribe.member-joined.v2',
    });
  });

  it('tells a draft, of version 0, from what is promised', () => {
    const draft = defineEvent({
      type: 'tribe-events.tribe.left.v0',
      description: 'Nothing yet.',
      subject: 'tribeId',
      data: { tribeId: id('The tribe.') },
      example: { tribeId: '' },
    });
    expect([isDraft(draft), draft.version, isDraft(memberJoined)]).toEqual([true, 0, false]);
  });

  it('keeps description and class with each field', () => {
    expect(memberJoined.schema.properties).toMatchObject({
      tribeId: { description: 'The tribe.', class: 'internal' },
      userId: { description: 'Who took the seat.', class: 'pseudonymous' },
    });
  });

  it('gives a list the class of what it lists', () => {
    expect(list('Who is in it.', person('A member.')).class).toBe('pseudonymous');
    expect(list('Who is in it.', person('A member.'), { most: 8 })).toMatchObject({
      class: 'pseudonymous',
      maxItems: 8,
    });
  });

  it.each([
    'verified',
    'identity.verified.v1',
    'identity.user.verified',
    'identity.user.verified.v00',
    'identity.user.verified.v01',
    'Identity.user.verified.v1',
    'identity.user.profile_changed.v1',
    'identity.user.-verified.v1',
    'kindred.identity.user.verified.v1',
  ])('refuses the type %s', (type) => {
    const define = () =>
      defineEvent({
        type,
        description: 'Nothing.',
        subject: 'userId',
        data: { userId: person('Who.') },
        example: { userId: '' },
      });
    expect(define).toThrow(/service\.aggregate\.what-happened\.vN/);
  });

  it('types the data from the fields', () => {
    interface Expected {
      tribeId: string;
      userId: string;
      memberCount: number;
      seats: { kind: 'PERSON' | 'AGENT' }[];
      inviterId?: string;
    }
    // The compiler holds this: one that differs in a field, or in whether a field is optional, is not the same.
    const isSame: Same<DataOf<typeof memberJoined>, Expected> = true;
    expect(isSame).toBe(true);
  });
});

describe('the answer of a service to an erasure', () => {
  it('has a type and a topic of that service', () => {
    expect(erasureCompleted('tribe-events')).toMatchObject({
      type: 'tribe-events.erasure.completed.v1',
      topic: 'kindred.tribe-events.erasure',
      subject: 'requestId',
    });
  });
});
