import type { Place } from '@kindred/database/sealing/sealer';
import type { Erasing } from '@kindred/service/personal-data/erasing';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { postOffice } from '../mail/post.ts';
import { DeletionRequest } from './deletion-request.ts';

export function placeOfReceiptAddress(requestId: string): Place {
  return { table: 'deletion_request', column: 'receipt_address', rowId: requestId };
}

/**
 * Keeps the proven address of an account for the receipt, before the account is erased. It is sealed under the
 * service's key, since the person's own keys are destroyed in this same transaction.
 */
export async function keepReceiptAddress({ tx, userId, dependencies }: Erasing<Dependencies>): Promise<void> {
  const user = await tx.lockOne(User, userId);
  if (!user?.email || !user.isVerified) return;
  const request = await tx.lockOne(DeletionRequest, { userId });
  if (!request || request.completedAt) return;
  const place = placeOfReceiptAddress(request.id);
  request.receiptAddress = await dependencies.sealer.seal(tx, postOffice, place, user.email);
}
