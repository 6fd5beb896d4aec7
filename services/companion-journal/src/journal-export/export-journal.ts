import { createHash, randomBytes } from 'node:crypto';
import { parseId } from '@kindred/contracts/uuid';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { MoreThan } from 'typeorm';
import { lockJournal } from '../journal/lock-journal.ts';
import { download } from '../roles.ts';
import { JournalExport } from './journal-export.ts';
import { ExportedTooOften } from './refusals.ts';

const mostInHour = 5;
const hourMs = 3_600_000;

/** Makes an address for one download of a person's journal. @throws {ExportedTooOften} */
export function exportJournal(work: UnitOfWork, person: Person) {
  const secret = randomBytes(32).toString('base64url');
  return work.run(person, async (tx) => {
    await lockJournal(tx, person.id);
    const since = new Date(tx.now.getTime() - hourMs);
    const order = { createdAt: 'DESC' } as const;
    const recent = await tx.find(
      JournalExport,
      { ownerId: person.id, createdAt: MoreThan(since) },
      { order, take: mostInHour },
    );
    const oldest = recent[mostInHour - 1];
    if (oldest) throw new ExportedTooOften(new Date(oldest.createdAt.getTime() + hourMs));
    const { id, expiresAt } = tx.add(JournalExport.of(person.id, hashOf(secret), tx.now));
    return { path: `/journal-exports/${id}/${secret}`, expiresAt };
  });
}

/** Uses an address up. Returns whose journal it is for, or null if it was used, is over, or never was. */
export async function useExport(work: UnitOfWork, givenId: string, secret: string): Promise<string | null> {
  const id = parseId(givenId);
  if (id === null || !/^[\w-]{43}$/.test(secret)) return null;
  return work.run(download, async (tx) => {
    const [used] = await tx.query<{ ownerId: string }>(
      `UPDATE journal_export SET used_at = $3 WHERE id = $1 AND secret_hash = $2 AND used_at IS NULL AND expires_at > $3
       RETURNING owner_id AS "ownerId"`,
      [id, hashOf(secret), tx.now],
    );
    return used?.ownerId ?? null;
  });
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
