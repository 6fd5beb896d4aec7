import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import type { Transaction } from '@kindred/database/transaction';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { addMessage } from '../chat/add-message.ts';
import type { Tribe } from './tribe.ts';

/**
 * Moves a locked tribe to the status that its members and the time ask for, publishes the change, and writes a line
 * into its chat.
 */
export async function advanceTribe(tx: Transaction, tribe: Tribe, now: Date = tx.now): Promise<void> {
  const change = tribe.advance(now);
  if (!change) return;
  const { from, status, reason } = change;
  const { id, memberCount } = tribe;
  tx.add(TribeActivity.of(id, null, 'STATUS_CHANGED', { status, memberCount }, now));
  tx.publish(tribeStatusChanged, tribe, { tribeId: id, from, to: status, reason, memberCount });
  if (status === 'FORMING') throw new Error('No tribe becomes FORMING again.');
  await addMessage(tx, id, { messageType: 'SYSTEM', systemKind: `TRIBE_${status}` });
}
