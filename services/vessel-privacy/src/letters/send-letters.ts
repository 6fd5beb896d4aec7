import { askUserByAddress } from '@kindred/identity-client/ask-addresses';
import { MailNotSent } from '@kindred/mail/mailer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { clockFrom } from '@kindred/service/clock-from';
import { eachAtOnce } from '@kindred/service/each-at-once';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { postman } from '../roles.ts';
import { isInvitationOpen, setInvitee } from './invitee.ts';
import { invitationLetter } from './invitation-letter.ts';
import { placeOfLetter } from './order-letter.ts';

const batch = 20;
/** Letters that are sent at a time, so that a slow answer does not delay the others. */
const atOnce = 5;
const firstRetryMs = 5_000;
const longestRetryMs = 3_600_000;
/** Beyond this identity's event about whoever comes to have the address does the rest. */
const mostAttempts = 40;

interface Letter {
  readonly id: string;
  readonly invitationId: string;
  readonly wantsLetter: boolean;
  readonly matchedAt: Date | null;
  readonly attempts: number;
  readonly address: string | null;
}

/**
 * Asks whose each invited address is, so that whoever is here finds the invitation, and writes to it. Nothing of it
 * happens while somebody invites, so that neither the answer nor its time tells whether the address is anybody's. A
 * letter is claimed for a minute first: a replica that dies leaves it to another, and it may then arrive twice. Once
 * both are done the address is gone.
 */
export const sendLetters: Job<Dependencies> = {
  name: 'send-letters',
  everyMs: 1_000,
  async run({ work, dependencies, now }) {
    const clock = clockFrom(work, now);
    await eachAtOnce(await claim(work, dependencies, now), atOnce, async (letter) => {
      const done =
        letter.address === null ||
        letter.attempts > mostAttempts ||
        (await deliver(work, dependencies, letter, letter.address, now));
      const next = new Date(clock().getTime() + Math.min(firstRetryMs * 2 ** letter.attempts, longestRetryMs));
      await work.run(postman, (tx) =>
        done
          ? tx.query('DELETE FROM outgoing_letter WHERE id = $1', [letter.id])
          : tx.query('UPDATE outgoing_letter SET next_attempt_at = $2 WHERE id = $1', [letter.id, next]),
      );
    });
  },
};

function claim(work: UnitOfWork, dependencies: Dependencies, now: Date): Promise<Letter[]> {
  return work.run(postman, async (tx) => {
    const rows = await tx.query<Omit<Letter, 'address'> & { sealed: Buffer }>(
      `WITH due AS MATERIALIZED (
         SELECT id FROM outgoing_letter WHERE next_attempt_at <= $1 ORDER BY next_attempt_at, id LIMIT ${batch} FOR UPDATE SKIP LOCKED)
       UPDATE outgoing_letter SET attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '1 minute'
       WHERE id IN (SELECT id FROM due)
       RETURNING id, invitation_id AS "invitationId", wants_letter AS "wantsLetter", matched_at AS "matchedAt", attempts, address AS sealed`,
      [now],
    );
    const addresses = await dependencies.sealer.openAll(
      tx,
      rows.map(({ id, sealed }) => ({ place: placeOfLetter(id), sealed })),
    );
    return rows.map((row, nth) => ({ ...row, address: addresses[nth] ?? null }));
  });
}

/** Whether nothing more is to be done. What fails is tried again later, and never twice where it went well. */
async function deliver(
  work: UnitOfWork,
  dependencies: Dependencies,
  letter: Letter,
  address: string,
  now: Date,
): Promise<boolean> {
  try {
    if (!letter.matchedAt) {
      const userId = await askUserByAddress(dependencies, address);
      if (userId) await setInvitee(work, [{ invitationId: letter.invitationId, userId }]);
      await work.run(postman, (tx) =>
        tx.query('UPDATE outgoing_letter SET matched_at = $2 WHERE id = $1', [letter.id, now]),
      );
    }
    // No letter is sent about an invitation that was answered or is withheld by now.
    if (letter.wantsLetter && (await isInvitationOpen(work, letter.invitationId)))
      await dependencies.mailer.send(invitationLetter({ to: address, houseUrl: dependencies.houseUrl, id: letter.id }));
    return true;
  } catch (error) {
    dependencies.logger.warn({ err: error }, 'A letter of invitation could not be sent');
    return error instanceof MailNotSent && error.permanent;
  }
}
