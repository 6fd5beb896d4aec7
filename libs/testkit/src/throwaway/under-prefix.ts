import type { Transport } from '@kindred/events/transport';

/** A transport that adds a prefix to topics and groups on the broker. Its users see them without it. */
export function underPrefix(transport: Transport, prefix: string): Transport {
  const within = (name: string) => prefix + name;
  const without = <M extends { topic: string }>(message: M): M => ({
    ...message,
    topic: message.topic.slice(prefix.length),
  });
  return {
    ensureTopics: (topics) => transport.ensureTopics(topics.map(within)),
    publish: (messages, abandon) =>
      transport.publish(
        messages.map((message) => ({ ...message, topic: within(message.topic) })),
        abandon,
      ),
    subscribe: ({ group, topics, onMessage, together }) =>
      transport.subscribe({
        group: within(group),
        topics: topics.map(within),
        onMessage: (message, context) => onMessage(without(message), context),
        ...(together && {
          together: {
            ...together,
            onMessages: (messages, context) => together.onMessages(messages.map(without), context),
          },
        }),
      }),
    read: async (topic, after, limit) => (await transport.read(within(topic), after, limit)).map(without),
    progress: (group, topic) => transport.progress(within(group), within(topic)),
    check: () => transport.check(),
    close: () => transport.close(),
  };
}
