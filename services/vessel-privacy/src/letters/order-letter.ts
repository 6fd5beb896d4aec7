import { newId } from '@kindred/contracts/uuid';
import type { KeyOwner, Place } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { Dependencies } from '../dependencies.ts';

/** Letters go to people of whom nothing else is known, so that they are sealed under the service's own key. */
const postOffice: KeyOwner = { kind: 'service', id: '00000000-0000-7000-8000-000000000002' };

export function placeOfLetter(rowId: string): Place {
  return { table: 'outgoing_letter', column: 'address', rowId };
}

export interface LetterOrder {
  readonly invitationId: string;
  readonly address: string;
  /** Whether a letter is written; whose the address is, is asked all the same. */
  readonly wantsLetter: boolean;
}

/**
 * Leaves an address for the job that asks whose it is and writes to it: neither is anything to wait for while somebody
 * invites.
 */
export async function orderLetter(
  tx: Transaction,
  dependencies: Dependencies,
  { invitationId, address, wantsLetter }: LetterOrder,
): Promise<void> {
  const id = newId();
  const sealed = await dependencies.sealer.seal(tx, postOffice, placeOfLetter(id), address);
  await tx.query(
    'INSERT INTO outgoing_letter (id, invitation_id, address, wants_letter, created_at, next_attempt_at) VALUES ($1, $2, $3, $4, $5, $5)',
    [id, invitationId, sealed, wantsLetter, tx.now],
  );
}
