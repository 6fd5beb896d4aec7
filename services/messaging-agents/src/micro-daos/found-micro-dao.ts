import { microDaoFounded } from '@kindred/contracts/messaging-agents/micro-dao-founded';
import { lockName } from '@kindred/database/lock-name';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { beginMembership } from './begin-membership.ts';
import { MicroDao } from './micro-dao.ts';
import { readMicroDaoDetails, type MicroDaoDetailsInput } from './micro-dao-details.ts';
import { TooManyMicroDaos } from './refusals.ts';

const mostOwned = 20;

/** Founds a microDAO. Its founder is its owner. */
export function foundMicroDao(work: UnitOfWork, rooms: RoomDependencies, person: Person, input: MicroDaoDetailsInput) {
  const details = readMicroDaoDetails(input);
  return work.run(person, async (tx) => {
    await refuseTooMany(tx, person.id);
    const microDao = tx.add(MicroDao.found(await nextNumber(tx), person.id, details, tx.now));
    const { id: microDaoId, access } = microDao;
    tx.publish(microDaoFounded, microDao, { microDaoId, foundedBy: person.id, access });
    const owner = { role: 'OWNER', via: 'FOUNDING' } as const;
    const member = await beginMembership(tx, rooms, microDao, { userId: person.id }, owner);
    return { microDao, member };
  });
}

/** A person owns a bounded number of microDAOs, so that one person cannot flood the list. */
async function refuseTooMany(tx: Transaction, ownerUserId: string): Promise<void> {
  await lockName(tx, `micro_daos of ${ownerUserId}`);
  const owned = await tx.countUpTo(MicroDao, { ownerUserId, status: 'ACTIVE' }, mostOwned);
  if (owned >= mostOwned) throw new TooManyMicroDaos(mostOwned);
}

async function nextNumber(tx: Transaction): Promise<number> {
  const [next] = await tx.query<{ number: number }>(`SELECT nextval('micro_dao_number')::int AS number`);
  if (!next) throw new Error('A sequence always has a next number.');
  return next.number;
}
