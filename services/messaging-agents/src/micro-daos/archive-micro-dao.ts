import type { DataOf } from '@kindred/contracts/define-event';
import { microDaoArchived } from '@kindred/contracts/messaging-agents/micro-dao-archived';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { closeRoomsOf } from '../channels/close-rooms.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { endInvitationsOf } from '../invitations/end-invitations.ts';
import { withdrawProposalsOf } from '../proposals/withdraw-proposals.ts';
import { lockAsAtLeast, type OfMicroDao } from './lock-micro-dao.ts';
import type { MicroDao } from './micro-dao.ts';

type Why = Pick<DataOf<typeof microDaoArchived>, 'reason' | 'archivedBy'>;

/** Archives a microDAO that one owns, for good. Its members still see it. */
export function archiveMicroDao(work: UnitOfWork, rooms: RoomDependencies, person: Person, { microDaoId }: OfMicroDao) {
  return work.run(person, async (tx) => {
    const { microDao } = await lockAsAtLeast('OWNER', tx, microDaoId, person.id);
    await archive(tx, rooms, microDao, { reason: 'BY_OWNER', archivedBy: person.id });
    return { microDao };
  });
}

/** Archives a locked microDAO. Its open invitations and its undecided proposals end, and no one writes in its rooms. */
export async function archive(tx: Transaction, rooms: RoomDependencies, microDao: MicroDao, why: Why): Promise<void> {
  microDao.archive(tx.now);
  await endInvitationsOf(tx, microDao.id);
  await withdrawProposalsOf(tx, microDao.id);
  tx.publish(microDaoArchived, microDao, { microDaoId: microDao.id, ...why });
  await closeRoomsOf(tx, rooms, microDao.id);
}
