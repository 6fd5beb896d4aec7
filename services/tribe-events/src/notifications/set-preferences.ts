import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { NotificationPreferenceInput } from '../__generated__/resolvers.ts';
import { InvalidNotificationPreferences } from './refusals.ts';

const most = 200;

/** Keeps what a person decides for kinds and channels, in one statement. */
export function setPreferences(
  work: UnitOfWork,
  person: Person,
  { preferences }: { readonly preferences: readonly NotificationPreferenceInput[] },
) {
  if (preferences.length === 0) throw new InvalidNotificationPreferences('NONE');
  if (preferences.length > most) throw new InvalidNotificationPreferences('TOO_MANY');
  const places = new Set(preferences.map(({ kind, channel }) => `${kind} ${channel}`));
  if (places.size < preferences.length) throw new InvalidNotificationPreferences('TWICE');
  return work.run(person, async (tx) => {
    await tx.query(
      `INSERT INTO notification_preference (user_id, kind, channel, is_on, decided_at)
       SELECT $1, kind, channel, is_on, $5 FROM unnest($2::text[], $3::text[], $4::boolean[]) AS r (kind, channel, is_on)
       ORDER BY kind, channel
       ON CONFLICT (user_id, kind, channel) DO UPDATE SET is_on = excluded.is_on, decided_at = excluded.decided_at`,
      [
        person.id,
        preferences.map(({ kind }) => kind),
        preferences.map(({ channel }) => channel),
        preferences.map(({ isOn }) => isOn),
        tx.now,
      ],
    );
    return { user: { id: person.id } };
  });
}
