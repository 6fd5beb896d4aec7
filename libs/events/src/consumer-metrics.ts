import { Counter, Histogram, type Registry } from 'prom-client';

export interface ConsumerMetrics {
  events: Counter<'consumer'>;
  failures: Counter<'consumer'>;
  deadLetters: Counter<'consumer'>;
  delay: Histogram<'consumer'>;
}

/** What the consumers of a service tell about themselves. Called once for a registry. */
export function consumerMetrics(registry: Registry): ConsumerMetrics {
  const labelNames = ['consumer'] as const;
  const registers = [registry];
  return {
    events: new Counter({
      name: 'kindred_consumer_events_total',
      help: 'Events whose effect is done.',
      labelNames,
      registers,
    }),
    failures: new Counter({
      name: 'kindred_consumer_failures_total',
      help: 'Tries that failed.',
      labelNames,
      registers,
    }),
    deadLetters: new Counter({
      name: 'kindred_dead_letters_total',
      help: 'Events given up and kept as dead letters.',
      labelNames,
      registers,
    }),
    delay: new Histogram({
      name: 'kindred_consumer_delay_seconds',
      help: 'From the broker taking an event to its effect being done.',
      labelNames,
      registers,
      buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 1_000, 10_000],
    }),
  };
}
