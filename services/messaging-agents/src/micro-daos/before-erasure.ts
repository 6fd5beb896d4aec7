import type { Transaction } from '@kindred/database/transaction';
import { In, IsNull, Not } from 'typeorm';
import { archive } from './archive-micro-dao.ts';
import { giveRole } from './change-role.ts';
import { endMembership } from './end-membership.ts';
import { lockMicroDao } from './lock-micro-dao.ts';
import { memberOf } from './member-of.ts';
import { MicroDaoMember } from './micro-dao-member.ts';
import type { MicroDao } from './micro-dao.ts';

/**
 * Takes a person out of their microDAOs before they are erased. What they own goes to the admin who has been in it for
 * the longest time, else to the member. A microDAO without either is archived.
 */
export async function leaveMicroDaosOf(tx: Transaction, userId: string): Promise<void> {
  const found = await tx.find(MicroDaoMember, { userId, leftAt: IsNull() }, { order: { microDaoId: 'ASC' } });
  for (const { microDaoId } of found) {
    const microDao = await lockMicroDao(tx, microDaoId);
    const member = await memberOf(tx, microDaoId, userId);
    if (!member) continue;
    const wasOwner = member.role === 'OWNER';
    await endMembership(tx, { microDao, member }, { how: 'LEFT' });
    if (wasOwner && microDao.status === 'ACTIVE') await passOn(tx, microDao);
  }
}

async function passOn(tx: Transaction, microDao: MicroDao): Promise<void> {
  const next = await nextOwner(tx, microDao.id);
  if (next) return giveRole(tx, { microDao, member: next }, 'OWNER', {});
  await archive(tx, microDao, { reason: 'NO_OWNER' });
}

async function nextOwner(tx: Transaction, microDaoId: string): Promise<MicroDaoMember | null> {
  const heirs = { microDaoId, userId: Not(IsNull()), role: In(['ADMIN', 'MEMBER']), leftAt: IsNull() };
  // ADMIN comes before MEMBER in the alphabet too.
  const [next] = await tx.find(MicroDaoMember, heirs, { order: { role: 'ASC', joinedAt: 'ASC', id: 'ASC' }, take: 1 });
  return next ?? null;
}
