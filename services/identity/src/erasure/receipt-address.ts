import type { Place } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { User } from '../accounts/user.ts';
import { postOffice } from '../mail/post.ts';
import type { Dependencies } from '../dependencies.ts';
import { DeletionRequest } from './deletion-request.ts';

export function placeOfReceiptAddress(requestId: string): Place {
  return { table: 'deletion_request', column: 'receipt_address', rowId: requestId };
}

/**
 * Puts the proven address of an account aside, before it is erased, for the receipt alone: under the service's key,
 * since the person's own are destroyed in this same transaction.
 */
export async function keepReceiptAddress(tx: Transaction, dependencies: Dependencies, user: User): Promise<void> {
  if (!user.email || !user.isVerified) return;
  const request = await tx.lockOne(DeletionRequest, { userId: user.id });
  if (!request || request.completedAt) return;
  request.receiptAddress = await dependencies.sealer.seal(
    tx,
    postOffice,
    placeOfReceiptAddress(request.id),
    user.email,
  );
}
