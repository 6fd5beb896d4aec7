import type { Transaction } from '@kindred/database/transaction';
import { In } from 'typeorm';
import { PaymentMethod } from './payment-method.ts';

/**
 * Locks all methods of a person that are not removed, in the order of their ids. One unit of work at a time then
 * decides which is the default.
 */
export function lockMethods(tx: Transaction, userId: string): Promise<PaymentMethod[]> {
  return tx.find(
    PaymentMethod,
    { userId, status: In(['PENDING', 'ACTIVE']) },
    { order: { id: 'ASC' }, lock: { mode: 'for_no_key_update' } },
  );
}

/**
 * Makes one of the locked methods the default. The old default is written first, because the database allows one at a
 * time.
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
