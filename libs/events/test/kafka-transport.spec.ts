import { randomUUID } from 'node:crypto';
import { kafkaBrokers } from '@kindred/testkit/environment';
import { eventually } from '@kindred/testkit/eventually';
import { skip } from '@kindred/testkit/skip';
import kafkajs, { Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { kafkaTransport } from '../src/kafka-transport.ts';
import type { Transport } from '../src/transport.ts';
import { transportContract } from './transport-contract.ts';

const logger = pino({ level: 'silent' });
const brokers = kafkaBrokers ?? [];

if (kafkaBrokers) {
  transportContract('Kafka', async () => kafkaTransport({ brokers, clientId: 'contract', logger }));
} else {
  describe('Kafka as a transport', () => {
    it('passes the contract of transports', () => skip('needs KAFKA_BROKERS'));
  });
}

describe.skipIf(!kafkaBrokers)('Kafka in particular (needs KAFKA_BROKERS)', () => {
  let transport: Transport;
  beforeAll(() => {
    transport = kafkaTransport({ brokers, clientId: 'particular', logger });
  });
  afterAll(() => transport.close());

  it('has topics of six partitions that are kept for 30 days and never compacted', async () => {
    const topic = `kindred.contract.${randomUUID()}`;
    await transport.ensureTopics([topic]);
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [{ type: kafkajs.ConfigResourceTypes.TOPIC, name: topic }],
    });
    await admin.disconnect();
    expect(topics[0]?.partitions).toHaveLength(6);
    const settings = Object.fromEntries(
      (resources[0]?.configEntries ?? []).map(({ configName, configValue }) => [configName, configValue]),
    );
    expect(settings).toMatchObject({
      'cleanup.policy': 'delete',
      'retention.ms': String(30 * 24 * 60 * 60 * 1000),
      'message.timestamp.type': 'LogAppendTime',
    });
  });

  it('rejects what the broker will never take, and goes on with what it will', async () => {
    const topic = `kindred.contract.${randomUUID()}`;
    const tooLarge = { topic, key: 'a', value: 'x'.repeat(1_200_000), headers: {} };
    await expect(transport.publish([tooLarge])).rejects.toThrow(/larger|large/i);
    await transport.publish([{ topic, key: 'a', value: '1', headers: {} }]);
    expect((await transport.read(topic)).map(({ value }) => value)).toEqual(['1']);
  });

  it('shares the partitions of a topic among the members of a group, and hands them on when one leaves', async () => {
    const topic = `kindred.contract.${randomUUID()}`;
    const group = `contract.${randomUUID()}`;
    const seen: { by: string; value: string }[] = [];
    const join = (by: string) =>
      transport.subscribe({ group, topics: [topic], onMessage: async ({ value }) => void seen.push({ by, value }) });
    const [first, second] = [await join('first'), await join('second')];
    const publish = (round: number) =>
      transport.publish(
        Array.from({ length: 60 }, (_, n) => ({ topic, key: `key-${n}`, value: `${round}/${n}`, headers: {} })),
      );
    for (let round = 0; new Set(seen.map(({ by }) => by)).size < 2; round += 1) {
      await publish(round);
      await eventually(() => expect(new Set(seen.map(({ value }) => value)).size).toBe(60 * (round + 1)), {
        withinMs: 60_000,
      });
    }
    await first.stop();
    await publish(1_000);
    await eventually(() =>
      expect(seen.filter(({ by, value }) => by === 'second' && value.startsWith('1000/'))).toHaveLength(60),
    );
    await second.stop();
  });
});
