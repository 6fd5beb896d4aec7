import type { Erased, Erasing } from '@kindred/service/personal-data/erasing';
import { User } from './user.ts';

/** Empties the account. Its row stays with the id alone, so that what others wrote to it still has an address. */
export async function eraseAccount({ tx, userId }: Pick<Erasing, 'tx' | 'userId'>): Promise<Erased> {
  const user = await tx.lockOne(User, userId);
  if (!user || user.status === 'DELETED') return {};
  user.erase();
  return { erased: 1 };
}
