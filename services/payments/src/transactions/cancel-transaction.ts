import { NotFound } from '@kindred/contracts/domain-error';
import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { Dependencies } from '../dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { giveUpPayment } from './give-up-payment.ts';
import { lockPayment } from './lock-payment.ts';
import type { PaymentTransaction } from './payment-transaction.ts';
import { NotCancellable } from './refusals.ts';

export interface CancelTransactionInput {
  readonly idempotencyKey: string;
  readonly transactionId: string;
}

/**
 * Cancels a payment that waits for its payer or for a payment by hand. What it was for is owed as before. @throws
 * {NotFound} @throws {NotCancellable}
 */
export async function cancelTransaction(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: CancelTransactionInput,
): Promise<string> {
  const callId = await idempotent(
    work,
    person,
    { operation: 'cancelTransaction', key: input.idempotencyKey, request: input },
    async (tx) => {
      const payment = await lockPayment(tx, input.transactionId);
      if (payment?.userId !== person.id || payment.type === 'REFUND' || payment.type === 'PAYOUT')
        throw new NotFound('No payment of yours');
      if (!waits(payment)) throw new NotCancellable();
      return giveUpPayment(tx, dependencies, payment);
    },
  );
  await executeNow(work, dependencies, callId);
  return input.transactionId;
}

/**
 * Whether the payment waits for its payer, or is by hand. A payer cannot cancel a payment that the provider or a bank
 * handles.
 */
function waits({ isUnderWay, provider, nextAction }: PaymentTransaction): boolean {
  return isUnderWay && (provider === 'MANUAL' || nextAction !== null);
}
