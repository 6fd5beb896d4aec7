import type { Transaction } from '@kindred/database/transaction';
import type { Erasure } from '@kindred/service/personal-data/erasing';
import { User } from '../accounts/user.ts';
import type { Dependencies } from '../dependencies.ts';
import { endSessions } from '../sign-in/end-sessions.ts';
import { countHeld, deleteHeld, marksOf } from './held.ts';
import { keepReceiptAddress } from './receipt-address.ts';
import { whatIsHeld } from './what-is-held.ts';

/**
 * Identity's own part of an erasure. A stub keeps the id, so that what others wrote still has an author. Address and
 * name are free again at once; until every service has answered, the address stays aside, sealed, for the receipt
 * alone.
 */
export async function erase(tx: Transaction, userId: string, dependencies: Dependencies): Promise<Erasure> {
  const user = await tx.lockOne(User, userId);
  if (!user) return { erased: [], kept: [] };
  const marks = marksOf(user, dependencies.secret);
  await keepReceiptAddress(tx, dependencies, user);
  await endSessions(tx, user, 'ERASED');

  const erased: { kind: string; count: number }[] = [];
  const kept: { kind: string; count: number; reason: string }[] = [];
  for (const held of whatIsHeld) {
    const { kind, kept: reason } = held;
    const count = reason === undefined ? await deleteHeld(tx, held, marks) : await countHeld(tx, held, marks);
    if (count === 0) continue;
    if (reason === undefined) erased.push({ kind, count });
    else kept.push({ kind, count, reason });
  }
  if (user.status !== 'DELETED') erased.push({ kind: 'ACCOUNT', count: 1 });
  user.erase();
  return { erased, kept };
}
