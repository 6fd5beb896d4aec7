import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { lockMethods } from './lock-methods.ts';
import { PaymentMethod } from './payment-method.ts';
import { PaymentUnderWay } from './refusals.ts';
import { retireMethod } from './retire-method.ts';

/**
 * Removes a method here and at its provider. Does nothing for a removed one. @throws {NotFound} @throws
 * {PaymentUnderWay}
 */
export async function removePaymentMethod(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  methodId: string,
): Promise<string> {
  const callId = await work.run(person, async (tx) => {
    const locked = await lockMethods(tx, person.id);
    const method =
      locked.find(({ id }) => id === methodId) ??
      (await tx.get(PaymentMethod, { id: methodId, userId: person.id }, 'No method of yours'));
    if (method.status === 'REMOVED') return null;
    const underWay = await tx.query(
      `SELECT 1 FROM payment_transaction WHERE payment_method_id = $1 AND status IN ('INITIATED', 'PROCESSING') LIMIT 1`,
      [methodId],
    );
    if (underWay.length > 0) throw new PaymentUnderWay();
    return retireMethod(tx, dependencies, locked, method);
  });
  await executeNow(work, dependencies, callId);
  return methodId;
}
