import { idempotent } from '@kindred/database/idempotency/idempotent';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { refuseUnreachable } from '../blocks/reachable.ts';
import { lockPayableEvent } from '../events/payable-event.ts';
import type { Dependencies } from '../dependencies.ts';
import { executeNow } from '../providers/execute-now.ts';
import { returnUrlOf } from '../providers/return-url.ts';
import { PayingYourself } from './refusals.ts';
import { startPayment } from './start-payment.ts';

export interface PayEventInput {
  readonly idempotencyKey: string;
  readonly eventId: string;
  readonly paymentMethodId?: string | null | undefined;
  readonly returnUrl: string;
  readonly description?: string | null | undefined;
}

/**
 * Pays for an event as a whole; what it costs and who is paid stand in its contract. Answers with the transaction's id,
 * however far that came.
 * @throws {InvalidReturnUrl}, what `payableEvent` and `startPayment` throw, and NotFound if the payee is blocked or
 * hidden
 */
export async function payEvent(
  work: UnitOfWork,
  dependencies: Dependencies,
  person: Person,
  input: PayEventInput,
): Promise<string> {
  const returnUrl = returnUrlOf(dependencies.returnOrigins, input.returnUrl);
  const { transactionId, callId } = await idempotent(
    work,
    person,
    { operation: 'payEvent', key: input.idempotencyKey, request: input },
    async (tx) => {
      const { eventId, payeeId, amount: minorUnits, currency } = await lockPayableEvent(tx, input.eventId, person.id);
      if (payeeId === person.id) throw new PayingYourself();
      await refuseUnreachable(tx, person.id, [payeeId], 'No event that you can pay');
      const { paymentMethodId = null, description } = input;
      return startPayment(tx, dependencies, person, {
        type: 'EVENT_PAYMENT',
        amount: { minorUnits, currency },
        payeeId,
        paymentMethodId,
        returnUrl,
        eventId,
        description,
      });
    },
  );
  await executeNow(work, dependencies, callId);
  return transactionId;
}
