import { Counter, Gauge, type Registry } from 'prom-client';

/** What a relay tells about itself, for each schema: several relays of one process may share a registry. */
export interface RelayMetrics {
  rows: Gauge<'schema'>;
  oldestAge: Gauge<'schema'>;
  published: Counter<'schema'>;
  failures: Counter<'schema'>;
  leader: Gauge<'schema'>;
}

export function relayMetrics(registry: Registry): RelayMetrics {
  return {
    rows: gauge(
      registry,
      'kindred_outbox_rows',
      'Events in the outbox that are not acknowledged yet; an estimate beyond 100,000.',
    ),
    oldestAge: gauge(registry, 'kindred_outbox_oldest_age_seconds', 'Age of the oldest event in the outbox.'),
    published: counter(registry, 'kindred_outbox_published_total', 'Events that the broker has acknowledged.'),
    failures: counter(
      registry,
      'kindred_outbox_failures_total',
      'Reads and sends of the relay that failed and were tried again.',
    ),
    leader: gauge(registry, 'kindred_relay_leader', 'Whether this process holds the lease of the schema.'),
  };
}

function gauge(registry: Registry, name: string, help: string): Gauge<'schema'> {
  const known = registry.getSingleMetric(name);
  return known instanceof Gauge ? known : new Gauge({ name, help, labelNames: ['schema'], registers: [registry] });
}

function counter(registry: Registry, name: string, help: string): Counter<'schema'> {
  const known = registry.getSingleMetric(name);
  return known instanceof Counter ? known : new Counter({ name, help, labelNames: ['schema'], registers: [registry] });
}
