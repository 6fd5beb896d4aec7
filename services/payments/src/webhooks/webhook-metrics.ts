import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { Gauge, type Registry } from 'prom-client';
import { teller } from '../roles.ts';

/** Counts the stored webhooks by provider, state and type. Unknown types show by the provider's name. */
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
