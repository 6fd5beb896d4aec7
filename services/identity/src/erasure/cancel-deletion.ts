import { deletionCancelled } from '@kindred/contracts/identity/deletion-cancelled';
import { DomainError } from '@kindred/contracts/domain-error';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { accountOfOpenedLink, endTokens, openLink } from '../accounts/spend-token.ts';
import { User } from '../accounts/user.ts';
import { unauthenticated } from '../unauthenticated.ts';
import { InvalidToken } from '../tokens/one-time-token.ts';
import { DeletionRequest } from './deletion-request.ts';

/** The services were told already, and some may have erased: what is left is not worth keeping. */
export class ErasureUnderWay extends DomainError {
  readonly code = 'ERASURE_UNDER_WAY';
  override readonly kind = 'conflict';

  constructor() {
    super('The time to take this back is over.');
  }
}

/** By the link in the mail. */
export function cancelDeletionByToken(work: UnitOfWork, token: string): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const link = await openLink(tx, 'CANCEL_DELETION', token);
    if (link.isAgain) return accountOfOpenedLink(tx, link.token);
    const user = await tx.lock(User, link.token.userId);
    if (!user.deletionDueAt) throw new InvalidToken();
    await keep(tx, user);
    return user;
  });
}

/** By the person, who signed in again. Where nothing is to be deleted, nothing changes. */
export function cancelOwnDeletion(work: UnitOfWork, person: Person): Promise<User> {
  return work.run(unauthenticated, async (tx) => {
    const user = await tx.lock(User, person.id);
    if (user.deletionDueAt || user.status === 'DELETED') await keep(tx, user);
    return user;
  });
}

async function keep(tx: Transaction, user: User): Promise<void> {
  const request = await tx.lock(DeletionRequest, { userId: user.id });
  if (request.announcedAt) throw new ErasureUnderWay();
  user.cancelDeletion();
  tx.remove(request);
  await endTokens(tx, user.id, ['CANCEL_DELETION']);
  tx.publish(deletionCancelled, user, { userId: user.id, requestId: request.id });
}
