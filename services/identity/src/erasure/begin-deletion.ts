import { deletionRequested } from '@kindred/contracts/identity/deletion-requested';
import type { Transaction } from '@kindred/database/transaction';
import { OneTimeToken } from '../accounts/one-time-token.ts';
import type { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { newOneTimeToken } from '../tokens/one-time-token.ts';
import { DeletionRequest } from './deletion-request.ts';

/**
 * Begins the 30 days until an account is deleted: publishes the event, and mails the person a link to cancel. The
 * caller has locked the account. Needs the unauthenticated role.
 */
export async function beginDeletion(tx: Transaction, dependencies: Dependencies, user: User): Promise<DeletionRequest> {
  const request = tx.add(DeletionRequest.of(user.id, tx.now));
  user.requestDeletion(request.dueAt);
  tx.publish(deletionRequested, user, { userId: user.id, requestId: request.id, dueAt: request.dueAt.toISOString() });
  await sendWayBack(tx, dependencies, user, request);
  return request;
}

/** Only to an address that was proven: the link gives the account back to whoever reads it. */
async function sendWayBack(
  tx: Transaction,
  dependencies: Dependencies,
  user: User,
  { dueAt }: DeletionRequest,
): Promise<void> {
  if (!user.email || !user.isVerified) return;
  const issued = newOneTimeToken('CANCEL_DELETION', tx.now);
  tx.add(OneTimeToken.of(user.id, issued, tx.now));
  await post(tx, dependencies, {
    kind: 'DELETION_REQUESTED',
    to: user.email,
    token: issued.token,
    dueOn: dueAt.toISOString().slice(0, 10),
  });
}
