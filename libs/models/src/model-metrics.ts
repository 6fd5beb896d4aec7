import { Counter, Histogram, type Registry } from 'prom-client';

/** How a call ended. `left` is a reader who wanted no more of a reply; `refused` a budget that was spent. */
export type CallOutcome = 'answered' | 'unavailable' | 'busy' | 'nonsense' | 'refused' | 'left' | 'fault';

/** What models tell about themselves: by model and purpose, never by person, never with text. */
export interface ModelMetrics {
  readonly calls: Counter<'model' | 'purpose' | 'outcome'>;
  readonly seconds: Histogram<'model' | 'purpose'>;
  readonly tokens: Counter<'model' | 'purpose' | 'direction'>;
  readonly uncounted: Counter<'purpose'>;
}

/** Registers them once, however many models of a service share the registry. */
export function modelMetrics(registry: Registry): ModelMetrics {
  const registers = [registry];
  const known = <Metric>(name: string, make: () => Metric) =>
    (registry.getSingleMetric(name) as Metric | undefined) ?? make();
  return {
    calls: known(
      'kindred_model_calls_total',
      () =>
        new Counter({
          name: 'kindred_model_calls_total',
          help: 'Calls of a model, by how they ended.',
          labelNames: ['model', 'purpose', 'outcome'],
          registers,
        }),
    ),
    seconds: known(
      'kindred_model_call_seconds',
      () =>
        new Histogram({
          name: 'kindred_model_call_seconds',
          help: 'Time from a call to the end of its answer, retries included.',
          labelNames: ['model', 'purpose'],
          buckets: [0.01, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120],
          registers,
        }),
    ),
    tokens: known(
      'kindred_model_tokens_total',
      () =>
        new Counter({
          name: 'kindred_model_tokens_total',
          help: 'Tokens that went in and came out.',
          labelNames: ['model', 'purpose', 'direction'],
          registers,
        }),
    ),
    uncounted: known(
      'kindred_model_uncounted_total',
      () =>
        new Counter({
          name: 'kindred_model_uncounted_total',
          help: 'Calls whose estimate stands in the budget, because what they took could not be written down.',
          labelNames: ['purpose'],
          registers,
        }),
    ),
  };
}
