import { newId } from '@kindred/contracts/uuid';
import { createEntity } from '@kindred/database/create-entity';
import type { KeyOwner, Place } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { limitKey } from '../limits/limits.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MailOrder } from './mail-order.ts';
import { OutgoingMail } from './outgoing-mail.ts';

/** Rows that belong to no person yet are sealed under the service's own key. */
export const postOffice: KeyOwner = { kind: 'service', id: '00000000-0000-7000-8000-000000000001' };

export function placeOfLetter(rowId: string): Place {
  return { table: 'outgoing_mail', column: 'letter', rowId };
}

/** Posts a letter with the change that it tells of: a mail server is nothing to wait for in a transaction. */
export async function post(tx: Transaction, dependencies: Dependencies, order: MailOrder): Promise<void> {
  const id = newId();
  const sealed = await dependencies.sealer.seal(tx, postOffice, placeOfLetter(id), JSON.stringify(order));
  tx.add(
    createEntity(OutgoingMail, {
      id,
      letter: sealed,
      recipientKey: limitKey(dependencies.secret, 'address', order.to),
      createdAt: tx.now,
      attempts: 0,
      nextAttemptAt: tx.now,
    }),
  );
}
