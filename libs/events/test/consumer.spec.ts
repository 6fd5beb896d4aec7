import { randomUUID } from 'node:crypto';
import { DomainError } from '@kindred/contracts/domain-error';
import { InvalidEvent } from '@kindred/contracts/invalid-event';
import { newId } from '@kindred/contracts/uuid';
import { throwawayBroker, type ThrowawayBroker } from '@kindred/testkit/throwaway-broker';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { startConsumers } from '../src/consumer.ts';
import { deadLetterTopic, parseDeadLetter } from '../src/dead-letter.ts';
import type { EventHandler, HandledEvent } from '../src/event-handling.ts';
import { currentTraceId } from '../src/trace-context.ts';
import type { Subscription, Transport } from '../src/transport.ts';
import { gate } from './gate.ts';
import { event, subjectOf } from './given-events.ts';
import { soon } from './soon.ts';

const logger = pino({ level: 'silent' });
const happened = 'other.thing.happened.v1';

class DatabaseAway extends Error {
  readonly code = 'ECONNREFUSED';
}

class NotYet extends DomainError {
  readonly code = 'NOT_YET';
}

let broker: ThrowawayBroker;
let transport: Transport;
let service: string;
let topic: string;
let registry: Registry;
let running: Subscription[];

beforeAll(async () => {
  broker = await throwawayBroker();
  transport = broker.transport();
});
afterAll(() => broker.drop());
beforeEach(() => {
  service = `service-${randomUUID()}`;
  topic = `kindred.other.${randomUUID()}`;
  registry = new Registry();
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((subscription) => subscription.stop()));
});

async function consume(handle: EventHandler['handle'], handler: Partial<EventHandler> = {}): Promise<Subscription> {
  const subscription = await startConsumers({
    service,
    transport,
    handlers: [{ name: 'note', topics: [topic], types: [happened], handle, ...handler }],
    retries: { attempts: 4, firstMs: 5, maxMs: 20, isAway: (error) => error instanceof DatabaseAway },
    logger,
    registry: new Registry(),
  });
  running.push(subscription);
  return subscription;
}

const deadLetters = async () =>
  (await transport.read(deadLetterTopic(service))).map(({ value }) => parseDeadLetter(value));

describe('a consumer', () => {
  it('gets the events of its types, in order, and passes over others', async () => {
    const seen: string[] = [];
    await consume(async ({ value }) => void seen.push(subjectOf(value)));
    await transport.publish([
      event(topic, happened, 'a'),
      event(topic, 'other.thing.ended.v1', 'a'),
      event(topic, happened, 'a'),
    ]);
    await transport.publish([event(topic, happened, 'b')]);
    await soon(() => expect([...seen].sort()).toEqual(['a', 'a', 'b']));
    expect(await deadLetters()).toEqual([]);
  });

  it('works within the trace of the event', async () => {
    let traceId: string | undefined;
    let handled: HandledEvent | undefined;
    await consume(async (given) => {
      traceId = currentTraceId();
      handled = given;
    });
    await transport.publish([
      event(topic, happened, 'a', { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' }),
    ]);
    await soon(() => expect(traceId).toBe('0af7651916cd43dd8448eb211c80319c'));
    expect(handled?.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)/);
  });

  it('tries a failure again, while what is behind it in its key waits and other keys go on', async () => {
    const handling = gate();
    const seen: string[] = [];
    const first = newId();
    let attempts = 0;
    await consume(async ({ value, attempt }) => {
      if (value.includes(first)) {
        attempts = attempt;
        if (attempt < 3) throw new Error('not yet');
        await handling.opened;
      }
      seen.push(subjectOf(value));
    });
    const others = Array.from({ length: 12 }, (_, n) => `other-${n}`);
    await transport.publish([
      event(topic, happened, 'blocked', { id: first }),
      event(topic, happened, 'blocked'),
      ...others.map((key) => event(topic, happened, key)),
    ]);
    await soon(() => expect(seen.length).toBeGreaterThan(0));
    expect(seen).not.toContain('blocked');
    await soon(() => expect(attempts).toBe(3));
    handling.open();
    await soon(() => expect([...seen].sort()).toEqual(['blocked', 'blocked', ...others].sort()));
  });

  it('gives up after its attempts: a dead letter says where it came from and why, and the rest goes on', async () => {
    const seen: string[] = [];
    const poison = newId();
    await consume(async ({ value }) => {
      if (value.includes(poison)) throw new NotYet('the answer of Anna Example was missing');
      seen.push(subjectOf(value));
    });
    const poisoned = event(topic, happened, 'a', { id: poison });
    await transport.publish([poisoned, event(topic, happened, 'a')]);
    await soon(() => expect(seen).toEqual(['a']));
    const [letter] = await deadLetters();
    expect(letter).toMatchObject({
      service,
      consumer: 'note',
      error: { class: 'NotYet', code: 'NOT_YET' },
      attempts: 4,
      message: { topic, key: 'a', value: poisoned.value, headers: poisoned.headers },
    });
    expect(letter?.message.offset).toMatch(/^\d+$/);
    expect(Date.parse(letter?.lastFailedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(letter?.firstFailedAt ?? ''));
    expect(JSON.stringify(letter)).not.toContain('Anna');
  });

  it.each([
    ['what is no JSON', '{"half'],
    ['what has no type', '{"specversion":"1.0"}'],
    ['what is no object', 'null'],
  ])('makes a dead letter of %s at once', async (_, value) => {
    const seen: string[] = [];
    await consume(async (given) => void seen.push(subjectOf(given.value)));
    await transport.publish([{ topic, key: 'a', value, headers: {} }, event(topic, happened, 'a')]);
    await soon(() => expect(seen).toEqual(['a']));
    expect(await deadLetters()).toMatchObject([{ attempts: 1, error: { class: 'InvalidEvent' }, message: { value } }]);
  });

  it('makes a dead letter at once of an event that breaks its contract', async () => {
    await consume(async () => {
      throw new InvalidEvent(happened, 'data.userId', 'must be a UUID in lower case');
    });
    await transport.publish([event(topic, happened, 'a')]);
    await soon(async () =>
      expect(await deadLetters()).toMatchObject([{ attempts: 1, error: { class: 'InvalidEvent', code: null } }]),
    );
  });

  it('waits without end for a database that is away', async () => {
    let failures = 12;
    const seen: string[] = [];
    await consume(async ({ value }) => {
      failures -= 1;
      if (failures > 0) throw new DatabaseAway();
      seen.push(subjectOf(value));
    });
    await transport.publish([event(topic, happened, 'a')]);
    await soon(() => expect(seen).toEqual(['a']));
    expect(await deadLetters()).toEqual([]);
  });

  it('stops while it waits to try again, and the next one gets the event', async () => {
    let tries = 0;
    const stopped = await consume(async () => {
      tries += 1;
      throw new DatabaseAway();
    });
    await transport.publish([event(topic, happened, 'a'), event(topic, happened, 'a')]);
    await soon(() => expect(tries).toBeGreaterThan(1));
    await stopped.stop();
    const seen: string[] = [];
    await consume(async ({ value }) => void seen.push(subjectOf(value)));
    await soon(() => expect(seen).toEqual(['a', 'a']));
    expect(await deadLetters()).toEqual([]);
  });

  it('begins with the oldest event that is kept, also when it is new to a topic that others have read', async () => {
    await transport.publish([event(topic, happened, 'a')]);
    const [old, young]: string[][] = [[], []];
    await consume(async ({ value }) => void old?.push(subjectOf(value)));
    await soon(() => expect(old).toEqual(['a']));
    await consume(async ({ value }) => void young?.push(subjectOf(value)), { name: 'newcomer' });
    await soon(() => expect(young).toEqual(['a']));
  });

  it('counts what it did', async () => {
    running.push(
      await startConsumers({
        service,
        transport,
        handlers: [
          {
            name: 'note',
            topics: [topic],
            types: [happened],
            handle: async ({ value }) => {
              if (subjectOf(value) === 'poison') throw new Error('no');
            },
          },
        ],
        retries: { attempts: 3, firstMs: 1, maxMs: 2, isAway: () => false },
        logger,
        registry,
      }),
    );
    await transport.publish([
      event(topic, happened, 'poison'),
      event(topic, happened, 'a'),
      event(topic, happened, 'b'),
    ]);
    const count = async (name: string) =>
      (await registry.getMetricsAsJSON()).find((metric) => metric.name === name)?.values[0]?.value;
    await soon(async () => expect(await count('kindred_consumer_events_total')).toBe(2));
    await soon(async () => expect(await count('kindred_dead_letters_total')).toBe(1));
    expect(await count('kindred_consumer_failures_total')).toBe(3);
  });

  describe('of events that it handles together', () => {
    const some = (numbers: readonly number[]) =>
      numbers.map((n) => event(topic, happened, 'a', { id: ids[n] ?? newId() }));
    const ids = Array.from({ length: 120 }, () => newId());
    const numberOf = ({ value }: HandledEvent) => ids.findIndex((id) => value.includes(id));

    /** Consumes together. The first event is alone, and held until the others wait behind it. */
    async function consumeTogether(fails: (numbers: readonly number[]) => boolean) {
      const held = gate();
      const groups: number[][] = [];
      const done: number[] = [];
      const handle = async (events: readonly HandledEvent[]) => {
        const numbers = events.map(numberOf);
        groups.push(numbers);
        if (numbers.includes(0)) await held.opened;
        if (fails(numbers)) throw new Error('no');
        done.push(...numbers);
      };
      await consume((one) => handle([one]), { handleTogether: handle });
      await transport.publish(some([0]));
      await soon(() => expect(groups).toEqual([[0]]));
      await transport.publish(some(ids.map((_, n) => n).slice(1)));
      held.open();
      return { groups, done };
    }

    it('gets those that wait, in order, up to fifty at once', async () => {
      const { groups, done } = await consumeTogether(() => false);
      await soon(() => expect(done).toEqual(ids.map((_, n) => n)));
      expect(Math.max(...groups.map(({ length }) => length))).toBe(50);
    });

    it('gets each alone after they failed together, so that one that fails holds up no other', async () => {
      const { done } = await consumeTogether((numbers) => numbers.includes(60));
      const others = ids.map((_, n) => n).filter((n) => n !== 60);
      await soon(() => expect(done).toEqual(others));
      expect(await deadLetters()).toMatchObject([
        { attempts: 4, message: { value: expect.stringContaining(ids[60]!) } },
      ]);
    });
  });

  it('refuses two handlers of one name', async () => {
    const handler: EventHandler = { name: 'same', topics: [topic], types: [happened], handle: async () => undefined };
    const started = startConsumers({
      service,
      transport,
      handlers: [handler, handler],
      retries: { isAway: () => false },
      logger,
      registry,
    });
    await expect(started).rejects.toThrow(/called same/);
  });
});
