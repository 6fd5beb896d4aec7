import type { ReadTransaction } from '@kindred/database/read-transaction';
import { PaymentMethod } from './payment-method.ts';

/**
 * A person's methods as they see them, those that are removed too. Tokens are the providers' and mean nothing to
 * anybody else.
 */
export async function exportMethods(tx: ReadTransaction, userId: string): Promise<unknown[]> {
  const methods = await tx.find(PaymentMethod, { userId }, { order: { id: 'ASC' } });
  return methods.map(
    ({ id, provider, type, last4, expiresMonth, expiresYear, status, reason, isDefault, addedAt, removedAt }) => ({
      id,
      provider,
      type,
      last4,
      expires: expiresMonth === null ? null : { month: expiresMonth, year: expiresYear },
      status,
      reason,
      isDefault,
      addedAt,
      removedAt,
    }),
  );
}
