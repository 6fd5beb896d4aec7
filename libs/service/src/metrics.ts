import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export interface ServiceMetrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<'route' | 'status'>;
  readonly faults: Counter;
  readonly strayFaults: Counter;
  readonly jobSeconds: Histogram<'job' | 'outcome'>;
  readonly purgedRows: Counter<'table'>;
}

/** A service's own registry, so that several services in one process do not mix their figures. Times are in seconds. */
export function serviceMetrics(service: string): ServiceMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request.',
      labelNames: ['route', 'status'],
      registers,
    }),
    faults: new Counter({
      name: 'faults_total',
      help: 'Unexpected errors, which answers mask.',
      registers,
    }),
    strayFaults: new Counter({
      name: 'stray_faults_total',
      help: 'Unhandled rejections and exceptions.',
      registers,
    }),
    jobSeconds: new Histogram({
      name: 'job_duration_seconds',
      help: 'Time that a scheduled job took.',
      labelNames: ['job', 'outcome'],
      registers,
      buckets: [0.01, 0.1, 1, 10, 60, 600],
    }),
    purgedRows: new Counter({
      name: 'purged_rows_total',
      help: 'Rows deleted at the end of their life.',
      labelNames: ['table'],
      registers,
    }),
  };
}
