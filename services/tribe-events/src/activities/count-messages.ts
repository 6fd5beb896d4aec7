import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import type { Transaction } from '@kindred/database/transaction';
import { when } from '@kindred/service/when';
import type { Dependencies } from '../dependencies.ts';
import { Tribe } from '../tribes/tribe.ts';
import { activityWeights } from './activity-score.ts';
import { countAction, noteAction } from './count-action.ts';

const { each, most } = activityWeights.counted.MESSAGE;
const mostThatCount = Math.ceil(most / each);

/**
 * Counts messages of members. The tribe is locked only while they can change its activity: members who write much would
 * otherwise hold it up.
 */
export const countMessages = when<MessageSent, Dependencies>(
  messageSent,
  'count-message',
  async ({ data: { tribeId, kind, senderId } }, tx) => {
    if (senderId === undefined || (kind !== 'TEXT' && kind !== 'IMAGE')) return;
    if (await hasAllPoints(tx, tribeId)) await noteAction(tx, tribeId, 'MESSAGE');
    else await countAction(tx, await tx.lock(Tribe, tribeId), 'MESSAGE');
  },
);

interface MessageSent {
  readonly tribeId: string;
  readonly kind: string;
  readonly senderId?: string;
}

/** Whether the messages of today alone have all points that messages can have. */
async function hasAllPoints(tx: Transaction, tribeId: string): Promise<boolean> {
  const [row] = await tx.query<{ messages: number }>(
    `SELECT messages FROM tribe_day WHERE tribe_id = $1 AND day = ($2::timestamptz AT TIME ZONE 'UTC')::date`,
    [tribeId, tx.now],
  );
  return row !== undefined && row.messages >= mostThatCount;
}
