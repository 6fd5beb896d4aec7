import { pino, type Logger } from 'pino';
import { LocalLog } from './local-log.ts';
import { LocalSubscription } from './local-subscription.ts';
import type { Transport } from './transport.ts';

export interface InProcessOptions {
  /** An address whose login may create a schema and a role, the first time; `npm start` gives the owner's. */
  databaseUrl: string;
  logger?: Logger;
  /** How often to look for what another process has published; this one's own is noticed at once. */
  pollMs?: number;
}

const trimEveryMs = 60 * 60 * 1000;

/**
 * The transport for one machine without Kafka: log and offsets are tables of the same database, so that nothing is lost
 * when the process ends. Consumers run in one process; others may publish.
 */
export async function inProcessTransport({
  databaseUrl,
  logger = pino({ level: 'warn' }),
  pollMs = 1_000,
}: InProcessOptions): Promise<Transport> {
  const log = new LocalLog(databaseUrl);
  await log.prepare();
  await log.trim();
  const subscriptions = new Set<LocalSubscription>();
  const wakeAll = () => {
    for (const subscription of subscriptions) subscription.wake();
  };

  let end = await log.end();
  const look = async () => {
    const now = await log.end().catch(() => end);
    if (now !== end) wakeAll();
    end = now;
  };
  const looking = setInterval(() => void look(), pollMs);
  const trimming = setInterval(
    () => void log.trim().catch((error: unknown) => logger.warn({ err: error }, 'The local log could not be trimmed')),
    trimEveryMs,
  );
  /** The end of each group's latest member. */
  const members = new Map<string, Promise<void>>();

  return {
    // A topic is a name here: there is nothing to make.
    ensureTopics: async () => undefined,
    async publish(messages, abandon) {
      if (abandon?.aborted) throw new Error('The send was given up.');
      await log.append(messages);
      const topics = new Set(messages.map(({ topic }) => topic));
      for (const subscription of subscriptions) if (subscription.reads(topics)) subscription.wake();
    },
    async subscribe(options) {
      const subscription = new LocalSubscription(options, log, logger, members.get(options.group) ?? Promise.resolve());
      members.set(options.group, subscription.ended);
      subscriptions.add(subscription);
      return {
        async stop() {
          await subscription.stop();
          subscriptions.delete(subscription);
        },
      };
    },
    read: (topic, after = '', limit = 100) => log.read(topic, after, limit),
    progress: (group, topic) => log.progressOf(group, topic),
    check: async () => void (await log.end()),
    async close() {
      clearInterval(looking);
      clearInterval(trimming);
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      await log.close();
    },
  };
}
