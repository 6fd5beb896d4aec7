import { job } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { hashOf } from '../secrets.ts';
import { keepFrequency } from './set-frequency.ts';

/** Whether a secret stands in a mail to a person. */
export async function isSecretKnown(work: UnitOfWork, secret: string): Promise<boolean> {
  const rows = await work.read(job(), (tx) =>
    tx.query('SELECT FROM unsubscribe_address WHERE secret_hash = $1', [hashOf(secret)]),
  );
  return rows.length > 0;
}

/** Ends the digests of the person to whom a secret was sent. Gives false for a secret that was sent to none. */
export function unsubscribe(work: UnitOfWork, secret: string): Promise<boolean> {
  return work.run(job(), async (tx) => {
    const [found] = await tx.query<{ userId: string }>(
      'SELECT user_id AS "userId" FROM unsubscribe_address WHERE secret_hash = $1 FOR UPDATE',
      [hashOf(secret)],
    );
    if (!found) return false;
    await keepFrequency(tx, found.userId, 'OFF');
    return true;
  });
}
