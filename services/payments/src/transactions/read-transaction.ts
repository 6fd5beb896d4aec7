import { NotFound } from '@kindred/contracts/domain-error';
import { recordAccess } from '@kindred/database/access-record';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { PaymentTransaction } from './payment-transaction.ts';

/** Any transaction, for an admin; that they looked is written down for who pays and who is paid. @throws {NotFound} */
export function readAsAdmin(work: UnitOfWork, admin: Admin, id: string): Promise<PaymentTransaction> {
  return work.run(admin, async (tx) => {
    const found = await tx.findOne(PaymentTransaction, { id });
    if (!found) throw new NotFound('No transaction');
    const people = [found.userId, ...(found.payeeId === null ? [] : [found.payeeId])];
    await recordAccess(
      tx,
      people.map((subjectId) => ({ subjectId, kind: 'TRANSACTION', itemIds: [id], purpose: 'BOOKKEEPING' })),
    );
    return found;
  });
}

/** What is about a transaction that an admin looks at: its refunds, and the payment that it gives back. */
export function relatedForAdmin(
  work: UnitOfWork,
  admin: Admin,
  where: { readonly id: string } | { readonly refundOf: string },
): Promise<PaymentTransaction[]> {
  return work.read(admin, (tx) => tx.find(PaymentTransaction, where, { order: { id: 'DESC' }, take: 100 }));
}
