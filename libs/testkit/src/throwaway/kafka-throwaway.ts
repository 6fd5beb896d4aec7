import { randomBytes } from 'node:crypto';
import { kafkaTransport } from '@kindred/events/kafka-transport';
import type { Transport } from '@kindred/events/transport';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { pino } from 'pino';
import { testLogLevel } from '../environment.ts';
import { eventually } from '../eventually.ts';
import { own, ownedNames, takeOver } from './ownership.ts';
import { underPrefix } from './under-prefix.ts';

export interface KafkaThrowaway {
  kind: 'kafka';
  brokers: readonly string[];
  /** Of its topics and groups, for a process of its own that shares them. */
  prefix: string;
  /** A transport of its own for each call, as for one service. `drop` closes them all. */
  transport(clientId?: string): Transport;
  drop(): Promise<void>;
}

/**
 * Topics and groups of a real Kafka, under a prefix of their own. First deletes those that a killed process of this
 * machine left.
 */
export async function kafkaThrowaway(brokers: string[]): Promise<KafkaThrowaway> {
  const owned = `test-${randomBytes(8).toString('hex')}`;
  const prefix = `${owned}.`;
  const ownership = own(owned);
  const opened: Transport[] = [];
  const remove = (from: string) => withAdmin(brokers, (admin) => removeNamed(admin, (name) => name.startsWith(from)));
  await removeLeaked(remove);
  return {
    kind: 'kafka',
    brokers,
    prefix,
    transport(clientId = 'test') {
      const transport = kafkaTransport({ brokers, clientId, logger: pino({ level: testLogLevel }), partitions: 3 });
      opened.push(transport);
      return underPrefix(transport, prefix);
    },
    async drop() {
      await Promise.all(opened.map((transport) => transport.close()));
      await remove(prefix);
      ownership.release();
    },
  };
}

/** The age of a topic does not matter: a soak runs for hours, and a suspended process continues later. */
async function removeLeaked(remove: (prefix: string) => Promise<void>): Promise<void> {
  for (const name of ownedNames('test-')) {
    const left = takeOver(name);
    if (left === undefined) continue;
    await remove(`${name}.`);
    left.release();
  }
}

async function removeNamed(admin: Admin, isOurs: (name: string) => boolean): Promise<void> {
  const topics = (await admin.listTopics()).filter(isOurs);
  if (topics.length > 0) await admin.deleteTopics({ topics });
  // A consumer that was killed stays in its group until its session ends.
  await eventually(
    async () => {
      const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId).filter(isOurs);
      if (groups.length > 0) await admin.deleteGroups(groups);
    },
    { everyMs: 500 },
  );
}

async function withAdmin(brokers: string[], work: (admin: Admin) => Promise<void>): Promise<void> {
  const admin = new Kafka({ brokers, clientId: 'throwaway', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await work(admin).finally(() => admin.disconnect());
}
