import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { RedactAll } from '../outbound/matrix-call.ts';
import { queueCall } from '../outbound/queue-call.ts';

/** One call must end within a worker's lease of the room, which is three minutes. Synapse redacts far more in that. */
const eventsInCall = 200;

/** Queues the redaction of several events of a channel's room: one call for every 200. */
export async function queueRedactions(
  tx: Transaction,
  sealer: Sealer,
  { channelId, sender, targets }: Omit<RedactAll, 'kind'>,
): Promise<void> {
  for (let first = 0; first < targets.length; first += eventsInCall) {
    const some = targets.slice(first, first + eventsInCall);
    await queueCall(tx, sealer, { kind: 'REDACT_ALL', channelId, sender, targets: some });
  }
}
