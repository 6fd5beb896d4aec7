import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import { lockChannels } from '../channels/lock-channels.ts';
import { queuePowers } from '../channels/matrix-calls.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import type { Dependencies } from '../dependencies.ts';

const batch = 100;

/** SQL: the channels in a scope (`$2`, `$3`) that a person (`$1`) is in. */
const channelsInScope = `SELECT m.channel_id AS "channelId" FROM channel_member m JOIN channel c ON c.id = m.channel_id
  WHERE m.user_id = $1 AND m.left_at IS NULL AND ($2 = 'MESSAGING' OR $3::uuid IN (c.id, c.micro_dao_id))
  ORDER BY m.channel_id`;

export interface TimeOut {
  readonly userId: string;
  readonly scope: string;
  readonly scopeId: string | null;
}

/** Brings the power of a person in the rooms of a scope in line with what they may do now. */
export async function syncPowersInScope(
  tx: Transaction,
  rooms: RoomDependencies,
  { userId, scope, scopeId }: TimeOut,
): Promise<void> {
  const found = await tx.query<{ channelId: string }>(channelsInScope, [userId, scope, scopeId]);
  const ids = found.map(({ channelId }) => channelId);
  await lockChannels(tx, ids);
  for (const id of ids) await queuePowers(tx, rooms, id);
}

/** Ends time outs whose time is over, each in a unit of its own. In Matrix too, the person can write again. */
export const endTimeOuts: Job<Dependencies> = {
  name: 'end-time-outs',
  everyMs: 60_000,
  async run({ work, dependencies, now }) {
    for (let found = batch; found === batch;) {
      const due = await work.read(job(), (tx) =>
        tx.query<{ sanctionId: string }>(
          `SELECT sanction_id AS "sanctionId" FROM exclusion WHERE until <= $1 ORDER BY until, sanction_id LIMIT ${batch}`,
          [now],
        ),
      );
      found = due.length;
      for (const { sanctionId } of due) await work.run(job(), (tx) => endExclusion(tx, dependencies, sanctionId));
    }
  },
};

/** Deletes a sanction's exclusion and restores the person's powers in rooms. Does nothing if it is gone already. */
export async function endExclusion(tx: Transaction, rooms: RoomDependencies, sanctionId: string): Promise<void> {
  const [ended] = await tx.query<TimeOut>(
    'DELETE FROM exclusion WHERE sanction_id = $1 RETURNING user_id AS "userId", scope, scope_id AS "scopeId"',
    [sanctionId],
  );
  if (ended) await syncPowersInScope(tx, rooms, ended);
}
