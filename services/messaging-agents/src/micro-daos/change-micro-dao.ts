import { microDaoChanged } from '@kindred/contracts/messaging-agents/micro-dao-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockAsAtLeast, type OfMicroDao } from './lock-micro-dao.ts';
import { readMicroDaoChange, type MicroDaoChangeInput } from './micro-dao-details.ts';

const fieldNames = { name: 'NAME', description: 'DESCRIPTION', access: 'ACCESS' } as const;

/** Changes what a microDAO says of itself and who can join it. A change that changes nothing publishes no event. */
export function updateMicroDao(
  work: UnitOfWork,
  person: Person,
  { microDaoId, ...input }: OfMicroDao & MicroDaoChangeInput,
) {
  const details = readMicroDaoChange(input);
  return work.run(person, async (tx) => {
    const { microDao } = await lockAsAtLeast('ADMIN', tx, microDaoId, person.id);
    const fields = microDao.change(details).map((name) => fieldNames[name]);
    if (fields.length > 0) tx.publish(microDaoChanged, microDao, { microDaoId, changedBy: person.id, fields });
    return { microDao };
  });
}
