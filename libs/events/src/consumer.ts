import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { consumerMetrics } from './consumer-metrics.ts';
import { replayTopic } from './dead-letter.ts';
import { EventHandling, type EventHandler } from './event-handling.ts';
import { defaultRetries, type RetryPolicy } from './retry-policy.ts';
import type { Subscription, Transport } from './transport.ts';
import { Slots } from './slots.ts';

/** A transaction with the effects of so many events is still short. */
const atMost = 50;
/** For so long events gather to be handled together. Their effects, such as counts, are not waited for. */
const gatherMs = 500;
/** So many such groups are handled at once in a process, so that people who wait for an answer wait less. */
const groupsAtOnce = 2;

export interface ConsumersOptions {
  service: string;
  transport: Transport;
  handlers: readonly EventHandler[];
  /** `isAway` must be said; eight tries in about ten seconds unless said otherwise. */
  retries: Partial<RetryPolicy> & Pick<RetryPolicy, 'isAway'>;
  logger: Logger;
  registry: Registry;
}

/** The group whose members share out what comes to one consumer of a service. */
export function consumerGroup(service: string, consumer: string): string {
  return `${service}.${consumer}`;
}

/**
 * Starts the consumers of a service, each as a group of its own (`<service>.<handler>`). A new handler begins with the
 * oldest event that is kept. A failing handler does not delay the others.
 *
 * A handler gets each event at least once, and those of an aggregate in order. While an event is retried, the events
 * behind it in its partition wait. Once it is a dead letter, they continue. The effect happens once if the handler
 * makes it in one transaction with `insertInboxRows`.
 */
export async function startConsumers({
  service,
  transport,
  handlers,
  retries,
  logger,
  registry,
}: ConsumersOptions): Promise<Subscription> {
  const names = handlers.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined)
    throw new Error(`Two consumers of ${service} are called ${twice}: the inbox could not tell them apart.`);

  const policy = { ...defaultRetries, ...retries };
  const metrics = consumerMetrics(registry);
  const slots = new Slots(groupsAtOnce);
  const subscriptions = await Promise.all(
    handlers.map((handler) => {
      const handling = new EventHandling({
        service,
        handler,
        transport,
        policy,
        metrics,
        slots,
        logger: logger.child({ consumer: handler.name }),
      });
      return transport.subscribe({
        group: consumerGroup(service, handler.name),
        topics: [...handler.topics, replayTopic(service)],
        onMessage: (message, { stopping }) => handling.receive(message, stopping),
        ...(handler.handleTogether && {
          together: {
            atMost,
            gatherMs,
            onMessages: (messages, { stopping }) => handling.receiveTogether(messages, stopping),
          },
        }),
      });
    }),
  );
  return {
    async stop() {
      await Promise.all(subscriptions.map((subscription) => subscription.stop()));
    },
  };
}
