import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { Hive } from './hive.ts';
import { HiveMember } from './hive-member.ts';
import { LastSteward, StewardOnly } from './refusals.ts';

export interface OfHive {
  readonly hiveId: string;
}

export interface MemberOfHive extends OfHive {
  readonly userId: string;
}

export interface InHive {
  readonly hive: Hive;
  readonly membership: HiveMember;
}

/**
 * Locks a hive for an ACTIVE member of it.
 * @throws {NotFound} for everyone else
 */
export async function lockAsHiveMember(tx: Transaction, hiveId: string, userId: string): Promise<InHive> {
  const hive = await tx.lock(Hive, hiveId, 'No hive of yours');
  const membership = await tx.findOne(HiveMember, { hiveId, userId, status: 'ACTIVE' });
  if (!membership) throw new NotFound('No hive of yours');
  return { hive, membership };
}

/** @throws {NotFound} @throws {StewardOnly} */
export async function lockAsSteward(tx: Transaction, hiveId: string, userId: string): Promise<InHive> {
  const inHive = await lockAsHiveMember(tx, hiveId, userId);
  if (!inHive.membership.isAdmin) throw new StewardOnly();
  return inHive;
}

/** @throws {LastSteward} if the member of a locked hive is its only steward */
export async function refuseLastSteward(tx: Transaction, { hive, membership }: InHive): Promise<void> {
  if (membership.isAdmin && (await isOnlySteward(tx, hive.id))) throw new LastSteward();
}

async function isOnlySteward(tx: Transaction, hiveId: string): Promise<boolean> {
  return (await tx.countUpTo(HiveMember, { hiveId, status: 'ACTIVE', role: 'STEWARD' }, 2)) < 2;
}
