import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { channelFor, noChannel } from '../../channels/channel-for.ts';
import { Channel } from '../../channels/channel.ts';
import type { MicroDao } from '../../micro-daos/micro-dao.ts';
import type { Proposed } from '../proposal.ts';

/**
 * Locks the channel that a vote is about. A direct channel is of no microDAO.
 * @throws {NotFound} if it is not a channel of the microDAO @throws {ChannelArchived}
 */
export async function lockTargetChannel(
  tx: Transaction,
  microDao: MicroDao,
  { targetChannelId }: Proposed,
): Promise<Channel> {
  if (targetChannelId === null) throw new NotFound(noChannel);
  return refuseUnlessOpenIn(microDao, await tx.lock(Channel, targetChannelId, noChannel));
}

/** The same without a lock, for a proposer who sees the channel. @throws {NotFound} @throws {ChannelArchived} */
export async function targetChannelSeenBy(
  tx: Transaction,
  microDao: MicroDao,
  { targetChannelId }: Proposed,
  proposerId: string,
): Promise<Channel> {
  if (targetChannelId === null) throw new NotFound(noChannel);
  return refuseUnlessOpenIn(microDao, (await channelFor(tx, targetChannelId, proposerId)).channel);
}

function refuseUnlessOpenIn(microDao: MicroDao, channel: Channel): Channel {
  if (channel.microDaoId !== microDao.id) throw new NotFound(noChannel);
  channel.refuseIfArchived();
  return channel;
}
