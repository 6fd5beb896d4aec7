import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { OneTimeToken } from '../accounts/one-time-token.ts';
import { lockOwnAccount } from '../accounts/own-account.ts';
import type { User } from '../accounts/user.ts';
import { refuseLastAdmin } from '../admin/refuse-last-admin.ts';
import { door } from '../door.ts';
import { post } from '../mail/post.ts';
import type { Parts } from '../parts.ts';
import { confirmPerson } from '../sign-in/confirm-person.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { newOneTimeToken } from '../tokens/one-time-token.ts';
import { DeletionRequest } from './deletion-request.ts';

/** Begins the 30 days: hidden at once, signed out everywhere, and a mail with the way back. Asking again changes nothing. */
export async function requestDeletion(work: UnitOfWork, parts: Parts, person: Person, { password }: { readonly password?: string | null }): Promise<DeletionRequest> {
  const before = await work.read(door, (tx) => tx.findOne(DeletionRequest, { userId: person.id }));
  if (before) return before;
  await confirmPerson(work, parts, person, password);
  return work.run(door, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    await refuseLastAdmin(tx, user);
    const request = tx.add(DeletionRequest.of(user.id, tx.now));
    user.requestDeletion(request.dueAt);
    await endSessions(tx, user, 'DELETION_REQUESTED');
    tx.publish(deletionRequested, user, { userId: user.id, requestId: request.id, dueAt: request.dueAt.toISOString() });
    await sendWayBack(tx, parts, user, request);
    return request;
  });
}

/** Only to an address that was proven: the link gives the account back to whoever reads it. */
async function sendWayBack(tx: Transaction, parts: Parts, user: User, { dueAt }: DeletionRequest): Promise<void> {
  if (!user.email || !user.isVerified) return;
  const issued = newOneTimeToken('CANCEL_DELETION', tx.now);
  tx.add(OneTimeToken.of(user.id, issued, tx.now));
  await post(tx, parts, { kind: 'DELETION_REQUESTED', to: user.email, token: issued.token, dueOn: dueAt.toISOString().slice(0, 10) });
}
