import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { keeper } from '../roles.ts';
import { setInvitee } from './invitee.ts';
import { fingerprintsOf } from './matching.ts';

const batch = 500;

interface Noted {
  readonly userId: string;
  readonly notedAt: Date;
}

/**
 * Finds the open invitations to addresses of people who came since, by hashes alone: no address is told. Who was noted
 * again while identity was asked stays for the next time.
 */
export const matchPeople: Job<Dependencies> = {
  name: 'match-people',
  everyMs: 2_000,
  async run({ work, dependencies }) {
    for (let asked = batch; asked === batch;) {
      const noted = await work.read(keeper, (tx) =>
        tx.query<Noted>(
          `SELECT user_id AS "userId", noted_at AS "notedAt" FROM person_to_match ORDER BY noted_at, user_id LIMIT ${batch}`,
        ),
      );
      asked = noted.length;
      if (asked === 0) return;
      const people = await fingerprintsOf(
        dependencies,
        noted.map(({ userId }) => userId),
      );
      const invited = await work.read(keeper, (tx) =>
        tx.query<{ invitationId: string; userId: string }>(
          `SELECT invitation.id AS "invitationId", found.user_id AS "userId" FROM unnest($1::uuid[], $2::bytea[]) AS found (user_id, hash)
           JOIN session_invitation AS invitation ON invitation.address_hash = found.hash AND invitation.status = 'PENDING' AND invitation.invitee_id IS NULL`,
          [people.map(({ userId }) => userId), people.map(({ fingerprint }) => Buffer.from(fingerprint, 'base64url'))],
        ),
      );
      if (invited.length > 0) await setInvitee(work, invited);
      await work.run(keeper, (tx) =>
        tx.query(
          'DELETE FROM person_to_match USING unnest($1::uuid[], $2::timestamptz[]) AS asked (id, at) WHERE user_id = asked.id AND noted_at = asked.at',
          [noted.map(({ userId }) => userId), noted.map(({ notedAt }) => notedAt)],
        ),
      );
    }
  },
};
