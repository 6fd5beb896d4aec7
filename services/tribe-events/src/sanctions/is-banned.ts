import type { ReadTransaction } from '@kindred/database/read-transaction';
import { IsNull } from 'typeorm';
import { Sanction } from './sanction.ts';

/** Whether a person is banned, for jobs, consumers and admins. */
export async function isBanned(tx: ReadTransaction, userId: string): Promise<boolean> {
  return (await tx.findOne(Sanction, { userId, kind: 'BANNED', liftedAt: IsNull() })) !== null;
}
