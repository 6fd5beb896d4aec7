import fc from 'fast-check';
import { InvalidEvent, parseEvent, toCloudEvent } from './cloud-event.ts';
import type { CloudEvent, EventFacts } from './cloud-event.ts';
import { defineEvent } from './define-event.ts';
import type { DataOf } from './define-event.ts';
import { amount, code, count, currency, flag, id, list, oneOf, optional, person, record, timestamp } from './fields.ts';
import { newId } from './uuid.ts';

/** One field of each kind there is. */
const everything = defineEvent({
  type: 'payments.share.settled.v1',
  description: 'A share of a split was settled.',
  subject: 'shareId',
  data: {
    shareId: id('The share.'),
    payerId: person('Who paid.'),
    amount: amount('How much.'),
    currency: currency('In what.'),
    provider: oneOf('By whom.', ['STRIPE', 'VENMO', 'MANUAL']),
    early: flag('Whether it was before the due date.'),
    paidAt: timestamp('When.'),
    lines: list('What it was for.', record({ kind: code('What.'), count: count('How often.') })),
    witnessIds: optional(list('Who saw it.', person('A witness.'))),
  },
  example: {
    shareId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    payerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    amount: 1250,
    currency: 'EUR',
    provider: 'STRIPE',
    early: true,
    paidAt: '2026-01-31T09:30:00.000Z',
    lines: [{ kind: 'TICKET', count: 2 }],
  },
});
type Everything = DataOf<typeof everything>;

const uuid = fc.uuid({ version: 7 });
const natural = fc.maxSafeNat();
const moment = fc.date({
  noInvalidDate: true,
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T00:00:00Z'),
});
const data: fc.Arbitrary<Everything> = fc.record(
  {
    shareId: uuid,
    payerId: uuid,
    amount: natural,
    currency: fc.constantFrom('EUR', 'USD', 'CHRONA'),
    provider: fc.constantFrom('STRIPE', 'VENMO', 'MANUAL'),
    early: fc.boolean(),
    paidAt: moment.map((date) => date.toISOString()),
    lines: fc.array(fc.record({ kind: fc.constantFrom('TICKET', 'ROOM_2'), count: natural })),
    witnessIds: fc.array(uuid),
  },
  { requiredKeys: ['shareId', 'payerId', 'amount', 'currency', 'provider', 'early', 'paidAt', 'lines'] },
);
const facts = fc.record({ id: uuid, time: moment, aggregateVersion: fc.integer({ min: 1 }), data });

const write = (change: Partial<EventFacts<Everything>> = {}) =>
  toCloudEvent(everything, {
    id: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fff',
    time: new Date('2026-01-31T09:30:00Z'),
    aggregateVersion: 3,
    data: everything.example,
    ...change,
  });

const received = (change: Partial<Record<keyof CloudEvent<Everything>, unknown>>) =>
  JSON.stringify({ ...write(), ...change });

describe('an event on its way', () => {
  it('arrives as it was sent', () => {
    fc.assert(
      fc.property(facts, (event) => {
        const envelope = toCloudEvent(everything, event);
        expect(parseEvent(everything, JSON.stringify(envelope))).toEqual(envelope);
        expect(parseEvent(everything, envelope)).toEqual(envelope);
      }),
    );
  });

  it('is a CloudEvent', () => {
    expect(write()).toEqual({
      specversion: '1.0',
      id: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fff',
      type: 'payments.share.settled.v1',
      source: '/payments',
      time: '2026-01-31T09:30:00.000Z',
      subject: everything.example.shareId,
      datacontenttype: 'application/json',
      dataschema: 'urn:kindred:event:payments.share.settled.v1',
      aggregateversion: 3,
      data: everything.example,
    });
  });

  it('is read without what its reader does not know, at every depth', () => {
    const unknownName = fc.string({ minLength: 1 }).map((name) => `later-${name}`);
    fc.assert(
      fc.property(facts, unknownName, fc.jsonValue(), (event, name, value) => {
        const envelope = toCloudEvent(everything, event);
        const lines = event.data.lines.map((line) => ({ ...line, [name]: value }));
        const later = { ...envelope, [name]: value, data: { ...event.data, lines, [name]: value } };
        expect(parseEvent(everything, JSON.stringify(later))).toEqual(envelope);
      }),
    );
  });

  it('cannot be written with an id in upper case', () => {
    expect(() => write({ id: newId().toUpperCase() })).toThrow('id must be a UUID');
    expect(() => write({ data: { ...everything.example, witnessIds: [newId().toUpperCase()] } })).toThrow(
      'data.witnessIds.0 must be a UUID in lower case',
    );
  });

  it('is read with all ids in lower case, in whatever case they come', () => {
    fc.assert(
      fc.property(facts, (event) => {
        const envelope = toCloudEvent(everything, event);
        const {
          id,
          subject,
          data: { shareId, payerId, witnessIds },
        } = envelope;
        const ids = {
          shareId: shareId.toUpperCase(),
          payerId: payerId.toUpperCase(),
          ...(witnessIds && { witnessIds: witnessIds.map((witness) => witness.toUpperCase()) }),
        };
        const shouted = {
          ...envelope,
          id: id.toUpperCase(),
          subject: subject.toUpperCase(),
          data: { ...envelope.data, ...ids },
        };
        expect(parseEvent(everything, JSON.stringify(shouted))).toEqual(envelope);
      }),
    );
  });

  it('cannot be written with a field that the contract does not name', () => {
    const more = { ...everything.example, email: 'anna@example.org' };
    const nested = { ...everything.example, lines: [{ kind: 'TICKET', count: 1, note: 'from Anna' }] };
    expect(() => write({ data: more })).toThrow('data.email is not a field of this contract');
    expect(() => write({ data: nested })).toThrow('data.lines.0.note is not a field of this contract');
  });
});

describe('data that is not as promised', () => {
  const { shareId: _, ...withoutSubject } = everything.example;
  it.each<[string, string, unknown]>([
    ['data.payerId', 'must be a UUID', { ...everything.example, payerId: 'anna@example.org' }],
    ['data.shareId', 'is required', withoutSubject],
    ['data.amount', 'is not as promised: expected integer', { ...everything.example, amount: 12.5 }],
    ['data.amount', 'greater or equal to 0', { ...everything.example, amount: -1 }],
    ['data.amount', 'less or equal', { ...everything.example, amount: 2 ** 53 }],
    ['data.amount', 'integer', { ...everything.example, amount: '1250' }],
    ['data.currency', 'match', { ...everything.example, currency: 'Euro' }],
    ['data.provider', 'must be one of STRIPE, VENMO, MANUAL', { ...everything.example, provider: 'CASH' }],
    ['data.early', 'boolean', { ...everything.example, early: 'yes' }],
    ['data.paidAt', 'must be a time in RFC 3339', { ...everything.example, paidAt: '31.1.2026' }],
    ['data.lines', 'array', { ...everything.example, lines: {} }],
    ['data.lines.0.kind', 'match', { ...everything.example, lines: [{ kind: 'for Anna', count: 1 }] }],
    ['data.lines.1.count', 'is required', { ...everything.example, lines: [{ kind: 'A', count: 1 }, { kind: 'A' }] }],
    ['data.witnessIds', 'array', { ...everything.example, witnessIds: null }],
    ['data', 'object', null],
    ['data', 'object', ['shareId']],
  ])('is refused on both sides, naming %s (%s)', (field, expectation, value) => {
    const refusal = expect.objectContaining({ field, message: expect.stringContaining(expectation) });
    expect(() => write({ data: value as Everything })).toThrow(refusal);
    expect(() => parseEvent(everything, received({ data: value }))).toThrow(refusal);
  });

  it('is refused without a word of what it said', () => {
    const values = Object.keys(everything.example).map((name) => ({
      ...everything.example,
      [name]: 'anna@example.org',
    }));
    for (const value of values) {
      expect(() => parseEvent(everything, received({ data: value }))).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('anna') }),
      );
    }
  });
});

describe('an envelope that is not as promised', () => {
  it.each<[string, unknown]>([
    ['specversion', '0.3'],
    ['id', 'one'],
    ['id', undefined],
    ['type', 'payments.share.settled.v2'],
    ['source', ''],
    ['time', '2026-01-31'],
    ['time', 1769851800000],
    ['subject', everything.example.payerId],
    ['datacontenttype', 'text/xml'],
    ['dataschema', undefined],
    ['aggregateversion', 0],
    ['aggregateversion', 1.5],
    ['aggregateversion', '3'],
  ])('is refused, naming %s (%j)', (field, value) => {
    expect(() => parseEvent(everything, received({ [field]: value }))).toThrow(expect.objectContaining({ field }));
  });

  it.each(['', 'anna@example.org', '{', 'null', '[]', '"text"', '7'])('is refused where there is none: %j', (value) => {
    const read = () => parseEvent(everything, value);
    expect(read).toThrow(InvalidEvent);
    expect(read).toThrow(expect.objectContaining({ message: expect.not.stringContaining('anna') }));
  });

  it('is refused on the way out as well', () => {
    expect(() => write({ id: 'one' })).toThrow(expect.objectContaining({ field: 'id' }));
    expect(() => write({ aggregateVersion: 0 })).toThrow(expect.objectContaining({ field: 'aggregateversion' }));
    expect(() => write({ time: new Date(8.64e15) })).toThrow(expect.objectContaining({ field: 'time' }));
    expect(() => write({ time: new Date(Number.NaN) })).toThrow(RangeError);
  });
});
