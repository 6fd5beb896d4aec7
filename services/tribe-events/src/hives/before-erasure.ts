import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { lockSeatsOf } from '../memberships/seats.ts';
import type { InHive } from './as-hive-member.ts';
import { giveHiveRole } from './change-role.ts';
import { HiveMember } from './hive-member.ts';
import { Hive } from './hive.ts';
import { endStay } from './leave-hive.ts';
import { endPledge } from './pledge.ts';

/**
 * Takes a person out of their hives before they are erased. The role of an only steward goes to the member who has been
 * in the hive for the longest time.
 */
export async function leaveHivesOf(tx: Transaction, userId: string): Promise<void> {
  await lockSeatsOf(tx, userId);
  const open = { userId, status: In(['PLEDGED', 'ACTIVE']) };
  const found = await tx.find(HiveMember, open, { order: { hiveId: 'ASC' } });
  for (const { hiveId } of found) {
    const hive = await tx.lock(Hive, hiveId);
    const membership = await tx.findOne(HiveMember, { ...open, hiveId });
    if (membership?.status === 'PLEDGED') await endPledge(tx, { hive, membership });
    else if (membership) await leave(tx, { hive, membership });
  }
}

async function leave(tx: Transaction, { hive, membership }: InHive): Promise<void> {
  endStay(tx, { hive, membership });
  const ofHive = { hiveId: hive.id, status: 'ACTIVE' } as const;
  if ((await tx.countUpTo(HiveMember, { ...ofHive, role: 'STEWARD' }, 1)) > 0) return;
  const [next] = await tx.find(HiveMember, ofHive, { order: { joinedAt: 'ASC', id: 'ASC' }, take: 1 });
  if (next) giveHiveRole(tx, { hive, membership: next }, 'STEWARD', null);
}
