import type { Transaction } from '@kindred/database/transaction';
import { queuePowers } from './matrix-calls.ts';
import type { RoomDependencies } from './room-dependencies.ts';

/** Takes all power from the rooms of a microDAO that was archived: no one writes there any more. */
export async function closeRoomsOf(tx: Transaction, rooms: RoomDependencies, microDaoId: string): Promise<void> {
  const channels = await tx.query<{ id: string }>(
    'SELECT id FROM channel WHERE micro_dao_id = $1 AND archived_at IS NULL ORDER BY id',
    [microDaoId],
  );
  for (const { id } of channels) await queuePowers(tx, rooms, id);
}
