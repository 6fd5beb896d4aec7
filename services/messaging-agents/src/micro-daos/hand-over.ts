import { NotFound } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { giveRole, memberSeenBy, type OfMember, type RoleGiver } from './change-role.ts';
import { lockAsAtLeast, type InMicroDao } from './lock-micro-dao.ts';
import type { MicroDaoMember } from './micro-dao-member.ts';
import { isAtLeast } from './roles.ts';

/** Hands a microDAO over to another member, who is no guest. The owner before is an admin then. */
export function handOver(work: UnitOfWork, rooms: RoomDependencies, person: Person, { microDaoId, userId }: OfMember) {
  return work.run(person, async (tx) => {
    const own = await lockAsAtLeast('OWNER', tx, microDaoId, person.id);
    const { microDao } = own;
    if (userId === person.id) return { microDao, member: own.member, formerOwner: own.member };
    const member = await memberSeenBy(tx, own, userId);
    if (!isAtLeast(member.role, 'MEMBER')) throw new NotFound('No member of this microDAO who could own it');
    await moveOwnership(tx, rooms, own, member, { changedBy: person.id });
    return { microDao, member, formerOwner: own.member };
  });
}

/** Makes another member the owner of a locked microDAO, and its owner so far an admin. */
export async function moveOwnership(
  tx: Transaction,
  rooms: RoomDependencies,
  { microDao, member: owner }: InMicroDao,
  to: MicroDaoMember,
  by: RoleGiver,
): Promise<void> {
  await giveRole(tx, rooms, { microDao, member: owner }, 'ADMIN', by);
  // There is one owner at any moment: the former one was written before the next.
  await giveRole(tx, rooms, { microDao, member: to }, 'OWNER', by);
}
