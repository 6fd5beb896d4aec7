import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import { askSessionInvitees, type SessionInvitee } from '@kindred/vessel-privacy-client/ask-session-invitees';
import type { Job } from '@kindred/service/jobs';
import { days } from '../days.ts';
import type { Dependencies } from '../dependencies.ts';
import type { NotificationRule } from '../notifications/notification-source.ts';
import { notifyOf } from '../notifications/notify.ts';
import { invitationDays } from './note-invitation.ts';

const batch = 500;

/** How the answer becomes a notification. It is no line of the table, whose lines find recipients without asking. */
export const sessionInvitedRule: NotificationRule<SessionInvitee> = {
  kind: 'SESSION_INVITED',
  to: ({ inviteeId }) => [inviteeId],
  by: ({ inviterId }) => inviterId,
  shows: ['sessionId'],
  until: ({ expiresAt }) => expiresAt,
};

interface Noted {
  readonly sessionId: string;
  readonly notedAt: Date;
}

/**
 * Asks vessel-privacy whom sessions wait for, and notifies those people. While it is away, the notes stay.
 * Notes end with their invitations, also without a vessel-privacy to ask. A note is deleted in the transaction that
 * notifies, so two replicas notify once.
 */
export const tellInvited: Job<Dependencies> = {
  name: 'tell-invited-to-sessions',
  everyMs: 5_000,
  async run({ work, dependencies: { tokens, vesselPrivacyUrl }, now }) {
    await work.run(job(), (tx) =>
      tx.query('DELETE FROM session_to_ask WHERE noted_at < $1', [days.before(now, invitationDays)]),
    );
    if (vesselPrivacyUrl === null) return;
    for (let asked = batch; asked === batch;) {
      const noted = await work.read(job(), (tx) =>
        tx.query<Noted>(
          `SELECT session_id AS "sessionId", noted_at AS "notedAt" FROM session_to_ask
           ORDER BY noted_at, session_id LIMIT ${batch}`,
        ),
      );
      asked = noted.length;
      if (asked === 0) return;
      const ids = noted.map(({ sessionId }) => sessionId);
      const invitees = await askSessionInvitees({ tokens, vesselPrivacyUrl }, ids);
      await work.run(job(), (tx) => tell(tx, noted, invitees));
    }
  },
};

/** A session that was noted again meanwhile is asked about again. */
async function tell(tx: Transaction, noted: readonly Noted[], invitees: readonly SessionInvitee[]): Promise<void> {
  const current = await tx.query<{ sessionId: string }>(
    `DELETE FROM session_to_ask USING unnest($1::uuid[], $2::timestamptz[]) AS asked (id, at)
     WHERE session_id = asked.id AND noted_at = asked.at RETURNING session_id AS "sessionId"`,
    [noted.map(({ sessionId }) => sessionId), noted.map(({ notedAt }) => notedAt)],
  );
  const ids = new Set(current.map(({ sessionId }) => sessionId));
  const told = invitees.filter(({ sessionId }) => ids.has(sessionId));
  await notifyOf(
    tx,
    sessionInvitedRule,
    told.map((data) => ({ data })),
  );
}
