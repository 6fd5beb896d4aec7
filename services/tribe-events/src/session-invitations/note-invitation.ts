import { sessionInvited } from '@kindred/contracts/vessel-privacy/session-invited';
import { when } from '@kindred/service/when';
import { days } from '../days.ts';

/** How long an invitation lasts. */
export const invitationDays = 7;

/** Notes that it is to be asked whom a session waits for. */
export const noteInvitation = when(
  sessionInvited,
  'note-session-invitation',
  async ({ data: { sessionId }, time }, tx) => {
    if (new Date(time) < days.before(tx.now, invitationDays)) return;
    await tx.query(
      `INSERT INTO session_to_ask (session_id, noted_at) VALUES ($1, $2)
       ON CONFLICT (session_id) DO UPDATE SET noted_at = excluded.noted_at`,
      [sessionId, tx.now],
    );
  },
);
