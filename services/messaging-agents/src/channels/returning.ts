import type { ReadTransaction } from '@kindred/database/read-transaction';
import { wasRemovedFromMicroDao } from '../micro-daos/was-removed.ts';
import { lastStay } from './begin-stay.ts';
import type { Channel } from './channel.ts';

/**
 * Whether a person was removed from a channel, or from its microDAO, and has not come back since. Only an admin brings
 * them back, also to a PUBLIC channel.
 */
export async function wasRemoved(tx: ReadTransaction, channel: Channel, userId: string): Promise<boolean> {
  const latest = await lastStay(tx, channel.id, { userId });
  if (latest?.status === 'REMOVED') return true;
  return channel.microDaoId !== null && (await wasRemovedFromMicroDao(tx, channel.microDaoId, userId));
}
