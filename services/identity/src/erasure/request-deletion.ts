import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { refuseLastAdmin } from '../admin/refuse-last-admin.ts';
import { unauthenticated } from '../unauthenticated.ts';
import type { Dependencies } from '../dependencies.ts';
import { confirmPerson } from '../sign-in/confirm-person.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { beginDeletion } from './begin-deletion.ts';
import { DeletionRequest } from './deletion-request.ts';

/**
 * Begins the 30 days: hidden at once, signed out everywhere, and a mail with the way back. Asking again changes
 * nothing.
 */
export async function requestDeletion(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  { password }: { readonly password?: string | null },
): Promise<DeletionRequest> {
  const before = await work.read(unauthenticated, (tx) => tx.findOne(DeletionRequest, { userId: person.id }));
  if (before) return before;
  await confirmPerson(work, dependencies, person, password);
  return work.run(unauthenticated, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    await refuseLastAdmin(tx, user);
    const request = await beginDeletion(tx, dependencies, user);
    await endSessions(tx, user, 'DELETION_REQUESTED');
    return request;
  });
}
