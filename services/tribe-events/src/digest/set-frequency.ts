import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { DigestFrequency } from './digest-setting.ts';

/** Decides how often the person wants a digest. */
export function setDigestFrequency(
  work: UnitOfWork,
  person: Person,
  { frequency }: { readonly frequency: DigestFrequency },
): Promise<{ user: { id: string } }> {
  return work.run(person, async (tx) => {
    await keepFrequency(tx, person.id, frequency);
    return { user: { id: person.id } };
  });
}

export async function keepFrequency(tx: Transaction, userId: string, frequency: DigestFrequency): Promise<void> {
  await tx.query(
    `INSERT INTO digest_setting (user_id, frequency, changed_at) VALUES ($1, $2, $3)
     ON CONFLICT (user_id) DO UPDATE SET frequency = excluded.frequency, changed_at = excluded.changed_at`,
    [userId, frequency, tx.now],
  );
}
