import { KafkaAdmin } from './kafka-admin.ts';
import type { KafkaOptions } from './kafka-client.ts';
import { KafkaProducer } from './kafka-producer.ts';
import { KafkaReader } from './kafka-reader.ts';
import { KafkaSubscription } from './kafka-subscription.ts';
import type { Transport } from './transport.ts';

/** Kafka, through kafkajs. Connects when it is first needed, and again whenever it must. */
export function kafkaTransport(options: KafkaOptions): Transport {
  const admin = new KafkaAdmin(options);
  const producer = new KafkaProducer(options, admin);
  const reader = new KafkaReader(options, admin);
  const subscriptions = new Set<KafkaSubscription>();
  return {
    ensureTopics: (topics) => admin.ensureTopics(topics),
    publish: (messages, abandon) => producer.publish(messages, abandon),
    async subscribe(subscribeOptions) {
      const subscription = new KafkaSubscription(subscribeOptions, options, admin);
      subscriptions.add(subscription);
      return {
        async stop() {
          await subscription.stop();
          subscriptions.delete(subscription);
        },
      };
    },
    read: (topic, after, limit) => reader.read(topic, after, limit),
    progress: (group, topic) => admin.progressOf(group, topic),
    check: () => admin.check(),
    async close() {
      await Promise.all([...subscriptions].map((subscription) => subscription.stop()));
      await reader.close();
      producer.close();
      admin.close();
    },
  };
}
