import { NotFound } from '@kindred/contracts/domain-error';
import { recordAccess } from '@kindred/database/access-record';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Admin } from '@kindred/service/callers';
import { PaymentTransaction } from './payment-transaction.ts';

/** Reads any transaction as an admin, and records the access for payer and payee. @throws {NotFound} */
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

/** The refunds of a transaction, or the payment that a refund gives back, for an admin. */
export function relatedForAdmin(
  work: UnitOfWork,
  admin: Admin,
  where: { readonly id: string } | { readonly refundOf: string },
): Promise<PaymentTransaction[]> {
  return work.read(admin, (tx) => tx.find(PaymentTransaction, where, { order: { id: 'DESC' }, take: 100 }));
}
