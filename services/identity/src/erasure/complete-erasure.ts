import { userErased } from '@kindred/contracts/identity/user-erased';
import type { Transaction } from '@kindred/database/transaction';
import { User } from '../accounts/user.ts';
import { post } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import type { DeletionRequest } from './deletion-request.ts';
import { publicProfile } from '../profiles/public-profile.ts';
import { answersOf, stillAwaited, type ErasureAnswer } from './erasure-answers.ts';
import { placeOfReceiptAddress } from './receipt-address.ts';

/**
 * Ends an erasure when the last service has answered: the world is told, the receipt is posted, and the address that it
 * went to is forgotten. Answers who is still awaited. The request is locked by the caller, after its person.
 */
export async function completeErasure(
  tx: Transaction,
  dependencies: Dependencies,
  request: DeletionRequest,
): Promise<readonly string[]> {
  if (request.completedAt) return [];
  const answers = await answersOf(tx, request.id);
  const awaited = stillAwaited(answers, new Set(['identity', ...dependencies.services.keys()]));
  if (awaited.length > 0) return awaited;

  const user = await tx.lock(User, request.userId);
  request.completedAt = tx.now;
  tx.afterCommit(() => dependencies.cache.forget(publicProfile, [user.id]));
  tx.publish(userErased, user, { userId: user.id, requestId: request.id });
  await postReceipt(tx, dependencies, request, answers);
  return [];
}

async function postReceipt(
  tx: Transaction,
  dependencies: Dependencies,
  request: DeletionRequest,
  answers: readonly ErasureAnswer[],
): Promise<void> {
  if (!request.receiptAddress) return;
  const to = await dependencies.sealer.open(tx, placeOfReceiptAddress(request.id), request.receiptAddress);
  request.receiptAddress = null;
  await post(tx, dependencies, {
    kind: 'ERASURE_RECEIPT',
    to,
    erasedOn: tx.now.toISOString().slice(0, 10),
    answers: answers.map(({ service, erased, kept }) => ({ service, erased, kept })),
  });
}
