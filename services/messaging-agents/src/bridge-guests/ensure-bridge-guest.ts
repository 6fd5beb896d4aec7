import type { Transaction } from '@kindred/database/transaction';
import { BridgeGuest } from './bridge-guest.ts';

/**
 * The guest with a Matrix id, with the name that Matrix gives now; null keeps the name that is known. The row is made
 * where there is none; safe when two do it at once.
 */
export async function ensureBridgeGuest(tx: Transaction, matrixId: string, name: string | null): Promise<BridgeGuest> {
  const known = await tx.findOne(BridgeGuest, { matrixId });
  if (!known) await tx.insertIfAbsent(BridgeGuest.meet(matrixId, name, tx.now));
  const guest = known ?? (await tx.get(BridgeGuest, { matrixId }));
  if (name !== null && guest.displayName !== name) guest.displayName = name;
  return guest;
}
