import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { queueCall } from '../outbound/queue-call.ts';
import type { Channel } from './channel.ts';

/** Queues the making of a channel's room, unless it was queued before. With the lock of the channel's sequence. */
export async function ensureRoom(tx: Transaction, sealer: Sealer, channel: Channel): Promise<void> {
  const { id: channelId, matrixRoomId, name, topic, visibility, isDirect } = channel;
  if (matrixRoomId !== null) return;
  const [room] = await tx.query('SELECT 1 FROM matrix_room WHERE channel_id = $1', [channelId]);
  if (room) return;
  await queueCall(tx, sealer, {
    kind: 'CREATE_ROOM',
    channelId,
    name: name ?? 'Direct channel',
    topic,
    joinRule: visibility === 'PUBLIC' ? 'public' : 'invite',
    isDirect,
    confidentialOwner: null,
    powerLevels: {},
  });
}
