import { randomBytes } from 'node:crypto';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { testLogLevel } from '../environment.ts';
import type { ThrowawayBroker } from '../throwaway-broker.ts';
import { underPrefix } from './under-prefix.ts';

const staleAfterMs = 60 * 60 * 1000;

/** Topics and groups of a real Kafka under a name of their own, which says when it was made so that leaked ones can go. */
export async function kafkaThrowaway(brokers: string[]): Promise<ThrowawayBroker> {
  const prefix = `test-${Date.now()}-${randomBytes(4).toString('hex')}.`;
  const opened: Transport[] = [];
  const remove = (isOurs: (name: string) => boolean) => withAdmin(brokers, (admin) => removeNamed(admin, isOurs));
  await remove(isStale);
  return {
    kind: 'kafka',
    transport(clientId = 'test') {
      const transport = kafkaTransport({ brokers, clientId, logger: pino({ level: testLogLevel }), partitions: 3 });
      opened.push(transport);
      return underPrefix(transport, prefix);
    },
    async drop() {
      await Promise.all(opened.map((transport) => transport.close()));
      await remove((name) => name.startsWith(prefix));
    },
  };
}

function isStale(name: string): boolean {
  const madeAt = /^test-(\d+)-[0-9a-f]{8}\./.exec(name)?.[1];
  return madeAt !== undefined && Date.now() - Number(madeAt) > staleAfterMs;
}

async function removeNamed(admin: Admin, isOurs: (name: string) => boolean): Promise<void> {
  const topics = (await admin.listTopics()).filter(isOurs);
  if (topics.length > 0) await admin.deleteTopics({ topics });
  const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId).filter(isOurs);
  if (groups.length > 0) await admin.deleteGroups(groups);
}

async function withAdmin(brokers: string[], work: (admin: Admin) => Promise<void>): Promise<void> {
  const admin = new Kafka({ brokers, clientId: 'throwaway', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await work(admin).finally(() => admin.disconnect());
}
