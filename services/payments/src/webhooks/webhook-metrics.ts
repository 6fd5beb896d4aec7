import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Gauge, type Registry } from 'prom-client';
import { teller } from '../roles.ts';

/**
 * How many webhooks are kept, by provider, state and the word for them: unknown ones show by the provider's own word.
 */
export function registerWebhooksGauge(registry: Registry, work: UnitOfWork): void {
  new Gauge({
    name: 'payments_webhooks_kept',
    help: 'Webhooks that are kept, by provider, state and name',
    labelNames: ['provider', 'state', 'named'],
    registers: [registry],
    async collect() {
      const rows = await work
        .read(teller, (tx) =>
          tx.query<{ provider: string; state: string; named: string; kept: string }>(
            `SELECT provider, state, named, count(*) AS kept FROM provider_event GROUP BY provider, state, named`,
          ),
        )
        .catch(() => []);
      this.reset();
      for (const { kept, ...labels } of rows) this.set(labels, Number(kept));
    },
  });
}
