import { randomUUID } from 'node:crypto';
import { throwawayBroker, type ThrowawayBroker } from '@kindred/testkit/throwaway-broker';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { startConsumers } from '../src/consumer.ts';
import { deadLetterTopic } from '../src/dead-letter.ts';
import { deadLettersOf, replayDeadLetters } from '../src/replay.ts';
import type { Subscription, Transport } from '../src/transport.ts';
import { event, subjectOf } from './given-events.ts';
import { soon } from './soon.ts';

const logger = pino({ level: 'silent' });
const happened = 'other.thing.happened.v1';

let broker: ThrowawayBroker;
let transport: Transport;
let service: string;
let topic: string;
/** Subjects that the handler called `broken` cannot take yet. */
let refused: Set<string>;
let seen: { broken: string[]; sound: string[] };
let subscription: Subscription;

beforeAll(async () => {
  broker = await throwawayBroker();
  transport = broker.transport();
});
afterAll(() => broker.drop());
beforeEach(async () => {
  service = `service-${randomUUID()}`;
  topic = `kindred.other.${randomUUID()}`;
  refused = new Set(['a', 'b']);
  seen = { broken: [], sound: [] };
  const broken = async ({ value }: { value: string }) => {
    if (refused.has(subjectOf(value))) throw new TypeError('a mistake of ours');
    seen.broken.push(subjectOf(value));
  };
  const sound = async ({ value }: { value: string }) => void seen.sound.push(subjectOf(value));
  subscription = await startConsumers({
    service,
    transport,
    handlers: [
      { name: 'broken', topics: [topic], types: [happened], handle: broken },
      { name: 'sound', topics: [topic], types: [happened], handle: sound },
    ],
    retries: { attempts: 2, firstMs: 1, maxMs: 2, isAway: () => false },
    logger,
    registry: new Registry(),
  });
  await transport.publish(['a', 'b', 'c'].map((key) => event(topic, happened, key)));
  await soon(() => expect(seen.sound).toHaveLength(3));
  await soon(async () => expect(await transport.read(deadLetterTopic(service))).toHaveLength(2));
});
afterEach(() => subscription.stop());

describe('replaying dead letters', () => {
  it('sends them to the handler that failed, and to no other', async () => {
    refused.clear();
    const sent = await replayDeadLetters({ transport, service });
    expect(sent.map(({ message }) => message.key).sort()).toEqual(['a', 'b']);
    await soon(() => expect(seen.broken.sort()).toEqual(['a', 'b', 'c']));
    expect(seen.sound.sort()).toEqual(['a', 'b', 'c']);
  });

  it('sends those that a filter names', async () => {
    refused.clear();
    expect(await replayDeadLetters({ transport, service, filter: { consumer: 'sound' } })).toEqual([]);
    expect(await replayDeadLetters({ transport, service, filter: { topic: 'kindred.other.elsewhere' } })).toEqual([]);
    expect(await replayDeadLetters({ transport, service, filter: { code: 'NOT_FOUND' } })).toEqual([]);
    expect(await replayDeadLetters({ transport, service, filter: { since: new Date(Date.now() + 60_000) } })).toEqual(
      [],
    );
    const [one] = await deadLettersOf(transport, service);
    expect(await replayDeadLetters({ transport, service, filter: { ids: [one?.id ?? ''] } })).toEqual([one]);
    await soon(() => expect(seen.broken.sort()).toEqual([one?.message.key, 'c'].sort()));
  });

  it('finds without sending when it is only asked', async () => {
    refused.clear();
    expect(await replayDeadLetters({ transport, service, dryRun: true })).toHaveLength(2);
    expect(await transport.read(`kindred.${service}.replays`)).toEqual([]);
  });

  it('makes a dead letter again of what fails again, which still says where the event first came from', async () => {
    refused.delete('b');
    await replayDeadLetters({ transport, service });
    await soon(async () => expect(await transport.read(deadLetterTopic(service))).toHaveLength(3));
    const letters = await deadLettersOf(transport, service);
    expect(letters.map(({ message }) => [message.topic, message.key]).sort()).toEqual([
      [topic, 'a'],
      [topic, 'b'],
    ]);
    expect(
      await replayDeadLetters({
        transport,
        service,
        filter: { since: new Date(letters.find(({ message }) => message.key === 'a')?.lastFailedAt ?? 0) },
      }),
    ).toHaveLength(1);
  });
});
