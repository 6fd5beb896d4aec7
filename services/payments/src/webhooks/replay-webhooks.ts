import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { ProviderName } from '../providers/outcome.ts';
import { teller } from '../roles.ts';
import type { WebhookState } from './kept-webhook.ts';

/** Which webhooks to process again. */
export interface Replay {
  readonly provider?: ProviderName;
  /** The provider's id of one event. */
  readonly event?: string;
  readonly state?: WebhookState;
  /** Received from this moment on. */
  readonly since?: Date;
}

/**
 * Puts kept webhooks before the worker again, whatever became of them; gives how many. The service that runs processes
 * them.
 */
export async function replayWebhooks(work: UnitOfWork, { provider, event, state, since }: Replay): Promise<number> {
  const rows = await work.run(teller, (tx) =>
    tx.query(
      `UPDATE provider_event SET state = 'RECEIVED', next_at = $1, attempts = 0
     WHERE ($2::text IS NULL OR provider = $2) AND ($3::text IS NULL OR provider_event_id = $3) AND ($4::text IS NULL OR state = $4) AND ($5::timestamptz IS NULL OR received_at >= $5) RETURNING 1`,
      [tx.now, provider ?? null, event ?? null, state ?? null, since ?? null],
    ),
  );
  return rows.length;
}
