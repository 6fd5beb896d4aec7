import type { ReadTransaction } from '@kindred/database/read-transaction';
import { BridgeGuest } from './bridge-guest.ts';

/** A person, and the guest that they were before they linked their account. */
export interface PersonAndGuest {
  readonly userId: string;
  readonly guestId: string | null;
}

/** The guest that a user of Matrix was, or is, here. Null if they were none. */
export async function guestOf(tx: ReadTransaction, matrixId: string | null | undefined): Promise<string | null> {
  if (matrixId == null) return null;
  return (await tx.findOne(BridgeGuest, { matrixId }))?.id ?? null;
}
