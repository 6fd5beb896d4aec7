import type { Transaction } from '@kindred/database/transaction';
import { askMatchingProfiles, type MatchingProfile } from '@kindred/identity-client/ask-matching-profiles';
import { wasErased } from '@kindred/service/erased-people';
import type { Job } from '@kindred/service/jobs';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import { isBanned } from '../sanctions/is-banned.ts';
import { forgetPerson } from './forget-person.ts';
import { placeOfProfile, profileText } from './kept-profile.ts';
import { matching } from './matching-role.ts';

const batch = 500;
const freshDays = 1;

interface Noted {
  readonly userId: string;
  readonly notedAt: Date;
}

/**
 * Asks identity about people who were noted, and keeps or forgets them as it answers. A person who is noted again
 * meanwhile is asked about again.
 */
export const askProfiles: Job<Dependencies> = {
  name: 'ask-matching-profiles',
  everyMs: 1_000,
  async run({ work, dependencies, now }) {
    for (let asked = batch; asked === batch;) {
      const noted = await work.read(matching, (tx) =>
        tx.query<Noted>(
          `SELECT user_id AS "userId", noted_at AS "notedAt" FROM person_to_ask ORDER BY noted_at, user_id LIMIT ${batch}`,
        ),
      );
      asked = noted.length;
      if (asked === 0) return;
      const profiles = await askMatchingProfiles(
        dependencies,
        noted.map(({ userId }) => userId),
      );
      await work.run(matching, (tx) => keepAnswer(tx, dependencies, noted, profiles, now));
    }
  },
};

/** Has identity asked again about people whose profiles are older than a day. */
export const refreshProfiles: Job<Dependencies> = {
  name: 'refresh-matching-profiles',
  everyMs: 3_600_000,
  async run({ work, now }) {
    await work.run(matching, (tx) =>
      tx.query(
        `INSERT INTO person_to_ask (user_id, noted_at) SELECT user_id, $1 FROM matchable_person WHERE asked_at <= $2
         ON CONFLICT DO NOTHING`,
        [now, days.before(now, freshDays)],
      ),
    );
  },
};

/** What was asked before a later note is not kept: the person may have opted out since. */
async function keepAnswer(
  tx: Transaction,
  { sealer }: Dependencies,
  noted: readonly Noted[],
  profiles: readonly MatchingProfile[],
  now: Date,
): Promise<void> {
  const current = await tx.query<{ userId: string }>(
    `DELETE FROM person_to_ask USING unnest($1::uuid[], $2::timestamptz[]) AS asked (id, at)
     WHERE user_id = asked.id AND noted_at = asked.at RETURNING user_id AS "userId"`,
    [noted.map(({ userId }) => userId), noted.map(({ notedAt }) => notedAt)],
  );
  const found = new Map(profiles.map((profile) => [profile.userId, profile]));
  for (const { userId } of current) {
    const profile = found.get(userId);
    if (profile && !(await wasErased(tx, userId)) && !(await isBanned(tx, userId))) {
      const sealed = await sealer.seal(
        tx,
        { kind: 'person', id: userId },
        placeOfProfile(userId),
        profileText(profile),
      );
      await tx.query(
        `INSERT INTO matchable_person (user_id, asked_at, profile) VALUES ($1, $2, $3)
         ON CONFLICT (user_id) DO UPDATE SET asked_at = excluded.asked_at, profile = excluded.profile`,
        [userId, now, sealed],
      );
    } else {
      await forgetPerson(tx, userId);
    }
  }
}
