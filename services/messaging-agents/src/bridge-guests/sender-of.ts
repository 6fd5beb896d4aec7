import type { Transaction } from '@kindred/database/transaction';
import { Person } from '../people/person.ts';
import { ensureBridgeGuest } from './ensure-bridge-guest.ts';

/** Who a user of Matrix is here: a person with a linked account, or a guest. */
export type MatrixSender = { readonly userId: string } | { readonly guestId: string };

/** Finds who a user of Matrix is here. It is for users outside of our namespace: ghosts are told apart before. */
export async function senderOf(tx: Transaction, matrixId: string, name: string | null = null): Promise<MatrixSender> {
  const person = await tx.findOne(Person, { matrixId });
  if (person) return { userId: person.userId };
  return { guestId: (await ensureBridgeGuest(tx, matrixId, name)).id };
}
