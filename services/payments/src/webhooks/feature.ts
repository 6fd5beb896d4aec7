import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { KeptWebhook } from './kept-webhook.ts';
import { processWebhooksJob } from './process-webhooks.ts';
import { registerWebhookRoutes } from './webhook-routes.ts';

/** What payment providers report. */
export const webhooks = defineFeature<Dependencies>({
  name: 'webhooks',
  entities: [KeptWebhook],
  jobs: [processWebhooksJob],
  routes: registerWebhookRoutes,
  otherTables: [
    {
      table: 'provider_event',
      because: 'webhooks, sealed under the service’s key',
      sealed: { raw: {} },
      endOfLife: {
        expired: `received_at < $1::timestamptz - interval '30 days'`,
        because: 'providers repeat nothing that old, and what it changed is recorded',
      },
    },
  ],
});
