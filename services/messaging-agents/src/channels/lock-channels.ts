import type { Transaction } from '@kindred/database/transaction';
import { channelSequence } from '../changes/sequence.ts';
import { Channel } from './channel.ts';

/** Locks channels and then their sequences, each in the order of their ids. The README says why. */
export async function lockChannels(tx: Transaction, channelIds: readonly string[]): Promise<Map<string, Channel>> {
  const ids = [...new Set(channelIds)].toSorted();
  const channels = new Map<string, Channel>();
  for (const id of ids) channels.set(id, await tx.lock(Channel, id));
  for (const id of ids) await channelSequence.lock(tx, id);
  return channels;
}
