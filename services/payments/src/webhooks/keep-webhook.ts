import { newId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { CallDependencies } from '../providers/call-dependencies.ts';
import { tellerKeyOwner } from '../providers/record-intent.ts';
import type { RawWebhook } from '../providers/payment-provider.ts';
import type { ProviderName } from '../providers/outcome.ts';
import type { ProviderEvent } from '../providers/provider-event.ts';
import { teller } from '../roles.ts';
import { encodeRaw, rawPlace } from './raw-webhook.ts';

/**
 * Keeps a webhook whose signature and time are right, once for each event of the provider's; nothing more, so that the
 * provider has its answer at once. A second delivery is counted.
 * @throws {BadWebhook} and then nothing is kept.
 */
export async function keepWebhook(
  work: UnitOfWork,
  { providers, sealer }: Pick<CallDependencies, 'providers' | 'sealer'>,
  name: ProviderName,
  raw: RawWebhook,
): Promise<void> {
  const event = await providers.of(name).parseWebhook(raw, work.now);
  const known = event.type !== 'unknown';
  await work.run(teller, async (tx) => {
    const again = await tx.query(
      `UPDATE provider_event SET deliveries = deliveries + 1 WHERE provider = $1 AND provider_event_id = $2 RETURNING 1`,
      [name, event.id],
    );
    if (again.length > 0) return;
    const id = newId();
    const sealed = await sealer.seal(tx, tellerKeyOwner, rawPlace(id), encodeRaw(raw));
    await tx.query(
      `INSERT INTO provider_event (id, provider, provider_event_id, type, named, subject, state, happened_at, received_at, deliveries, attempts, next_at, raw)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, 0, $10, $11)
       ON CONFLICT (provider, provider_event_id) DO UPDATE SET deliveries = provider_event.deliveries + 1`,
      [
        id,
        name,
        event.id,
        event.type,
        namedOf(event),
        subjectOf(event),
        known ? 'RECEIVED' : 'UNKNOWN',
        event.at,
        tx.now,
        known ? tx.now : null,
        sealed,
      ],
    );
  });
}

/** A provider's word is short and plain; what is not is not kept. */
function namedOf(event: ProviderEvent): string {
  const named = event.type === 'unknown' ? event.named : event.type;
  return /^[\w.:-]{1,80}$/.test(named) ? named : 'unreadable';
}

/**
 * Null for methods and payees' accounts: their provider ids are stored encrypted elsewhere, and must not be here in
 * plain text.
 */
function subjectOf(event: ProviderEvent): string | null {
  if (event.type === 'unknown' || event.type === 'method.removed' || event.type === 'payee.changed') return null;
  return 'dispute' in event ? event.dispute : event.about.id;
}
