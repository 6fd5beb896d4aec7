import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import type { Transaction } from '@kindred/database/transaction';
import { whenSeveral } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { activityWeights } from './activity-score.ts';
import { noteActions } from './count-action.ts';

const { each, most } = activityWeights.counted.MESSAGE;
const mostThatCount = Math.ceil(most / each);

/**
 * Counts messages of members. A tribe is locked only while they can change its activity: members who write much would
 * otherwise hold it up.
 */
export const countMessages = whenSeveral<MessageSent, Dependencies>(
  [messageSent],
  'count-message',
  async (events, tx) => {
    const times = new Map<string, number>();
    for (const { data } of events) {
      const { tribeId, kind, senderId } = data;
      if (senderId === undefined || (kind !== 'TEXT' && kind !== 'IMAGE')) continue;
      times.set(tribeId, (times.get(tribeId) ?? 0) + 1);
    }
    if (times.size === 0) return;
    await raiseVersions(tx, [...times.keys()]);
    await noteActions(tx, times, 'MESSAGE');
  },
);

interface MessageSent {
  readonly tribeId: string;
  readonly kind: string;
  readonly senderId?: string;
}

/** Raises the versions of tribes whose messages of today do not have all points yet that messages can have. */
async function raiseVersions(tx: Transaction, tribeIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH changed AS (
       SELECT id FROM tribe WHERE id = ANY ($1::uuid[]) AND NOT EXISTS (
         SELECT FROM tribe_day d WHERE d.tribe_id = tribe.id
           AND d.day = ($2::timestamptz AT TIME ZONE 'UTC')::date AND d.messages >= $3)
       ORDER BY id FOR NO KEY UPDATE)
     UPDATE tribe SET version = version + 1 FROM changed WHERE tribe.id = changed.id`,
    [tribeIds, tx.now, mostThatCount],
  );
}
