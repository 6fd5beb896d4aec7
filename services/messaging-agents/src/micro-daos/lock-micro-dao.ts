import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import { memberOf } from './member-of.ts';
import type { MicroDaoMember } from './micro-dao-member.ts';
import { MicroDao } from './micro-dao.ts';
import { RoleTooLow } from './refusals.ts';
import { isAtLeast, type MemberRole } from './roles.ts';

export interface OfMicroDao {
  readonly microDaoId: string;
}

export interface InMicroDao {
  readonly microDao: MicroDao;
  readonly member: MicroDaoMember;
}

const none = 'No microDAO of yours';

/** Locks a microDAO: the lock under which its members, roles and teams change. @throws {NotFound} */
export function lockMicroDao(tx: Transaction, microDaoId: string, what = none): Promise<MicroDao> {
  return tx.lock(MicroDao, microDaoId, what);
}

/**
 * Locks a microDAO for a person who is in it. Anybody else is told the same as for one that does not exist.
 * @param what the refusal; for something of a microDAO that was found by its id, the same as for an unknown id
 * @throws {NotFound}
 */
export async function lockAsMember(
  tx: Transaction,
  microDaoId: string,
  userId: string,
  what = none,
): Promise<InMicroDao> {
  const microDao = await lockMicroDao(tx, microDaoId, what);
  const member = await memberOf(tx, microDaoId, userId);
  if (!member) throw new NotFound(what);
  return { microDao, member };
}

/**
 * Locks an ACTIVE microDAO for a member with this role or a higher one.
 * @throws {NotFound} @throws {MicroDaoArchived} @throws {RoleTooLow}
 */
export async function lockAsAtLeast(
  role: MemberRole,
  tx: Transaction,
  microDaoId: string,
  userId: string,
  what = none,
): Promise<InMicroDao> {
  const found = await lockAsMember(tx, microDaoId, userId, what);
  found.microDao.refuseIfArchived();
  if (!isAtLeast(found.member.role, role)) throw new RoleTooLow();
  return found;
}
