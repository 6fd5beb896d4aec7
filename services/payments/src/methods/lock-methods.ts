import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { PaymentMethod } from './payment-method.ts';

/**
 * All of a person's methods that are not removed, held to the end of the unit of work in the order of their ids:
 * whoever decides which is the default decides alone.
 */
export function lockMethods(tx: Transaction, userId: string): Promise<PaymentMethod[]> {
  return tx.find(
    PaymentMethod,
    { userId, status: In(['PENDING', 'ACTIVE']) },
    { order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } },
  );
}

/**
 * Makes one the default, of methods that are held. What was it is written first: the database holds one at any moment.
 */
export async function makeDefault(
  tx: Transaction,
  locked: readonly PaymentMethod[],
  chosen: PaymentMethod,
): Promise<void> {
  for (const method of locked) if (method !== chosen) method.isDefault = false;
  await tx.flush();
  chosen.isDefault = true;
}
