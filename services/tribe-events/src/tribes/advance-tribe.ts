import { tribeStatusChanged } from '@kindred/contracts/tribe-events/tribe-status-changed';
import type { Transaction } from '@kindred/database/transaction';
import { TribeActivity } from '../activities/tribe-activity.ts';
import type { Tribe } from './tribe.ts';

/** Moves a locked tribe to the status that its members and the time ask for, and publishes the change. */
export function advanceTribe(tx: Transaction, tribe: Tribe, now: Date = tx.now): void {
  const change = tribe.advance(now);
  if (!change) return;
  const { from, status, reason } = change;
  const { id, memberCount } = tribe;
  tx.add(TribeActivity.of(id, null, 'STATUS_CHANGED', { status, memberCount }, now));
  tx.publish(tribeStatusChanged, tribe, { tribeId: id, from, to: status, reason, memberCount });
}
