import { recordAccess } from '@kindred/database/access-record';
import type { Actor } from '@kindred/database/actor';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { In } from 'typeorm';
import { User } from '../accounts/user.ts';
import { Preferences, type QuietHours } from '../profiles/preferences.ts';
import { refuseTooMany } from '../too-many-ids.ts';
import { contactDatabaseRole } from './contact-role.ts';

export interface Contact {
  readonly userId: string;
  /** Null if the person has proven none. */
  readonly address: string | null;
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly quietHours: QuietHours | null;
}

/**
 * Where and how ACTIVE people want to be written to, ordered by their ids. The service asks when it sends, and keeps
 * none of it. Each read is written into the access record.
 * @throws {TooManyIds}
 */
export async function contacts(work: UnitOfWork, service: Actor, userIds: readonly string[]): Promise<Contact[]> {
  refuseTooMany(userIds);
  return work.run({ ...service, databaseRole: contactDatabaseRole }, async (tx) => {
    const people = await tx.find(User, { id: In(userIds), status: 'ACTIVE' }, { order: { id: 'ASC' } });
    const ids = people.map(({ id }) => id);
    const found = await tx.find(Preferences, { userId: In(ids) });
    const preferences = new Map(found.map((own) => [own.userId, own]));
    await recordAccess(
      tx,
      ids.map((id) => ({ subjectId: id, kind: 'CONTACT', itemIds: [id], purpose: 'NOTIFYING' })),
    );
    return people.map(({ id: userId, email, isVerified }) => {
      const { language = null, timeZone = null, quietHours = null } = preferences.get(userId) ?? {};
      return { userId, address: isVerified ? email : null, language, timeZone, quietHours };
    });
  });
}
