import type { ReadTransaction } from '@kindred/database/read-transaction';
import { removalsFrom } from '../matrix-accounts/identities.ts';
import { wasRemovedFromMicroDao } from '../micro-daos/was-removed.ts';
import type { Channel } from './channel.ts';

const removals = removalsFrom({ stays: 'channel_member', of: 'channel_id', id: '$1::uuid' }, '$2::uuid');

/**
 * Whether a person or guest was removed from a channel, or from its microDAO, and has not come back since. Removals of
 * others who had linked the same Matrix account count, and those of its guest. Only an admin brings a person back, also
 * to a PUBLIC channel.
 */
export async function wasRemoved(tx: ReadTransaction, channel: Channel, id: string): Promise<boolean> {
  const [found] = await tx.query(`SELECT 1 ${removals} LIMIT 1`, [channel.id, id]);
  if (found !== undefined) return true;
  return channel.microDaoId !== null && (await wasRemovedFromMicroDao(tx, channel.microDaoId, id));
}
