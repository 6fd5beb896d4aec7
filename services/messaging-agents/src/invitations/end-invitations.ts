import { job } from '@kindred/database/actor';
import type { Transaction } from '@kindred/database/transaction';
import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';
import { invitationLifecycle } from './invitation-lifecycle.ts';
import { MicroDaoInvitation } from './micro-dao-invitation.ts';

/** Withdraws the open invitations to a locked microDAO. */
export async function endInvitationsOf(tx: Transaction, microDaoId: string): Promise<void> {
  const status = invitationLifecycle.next('PENDING', 'WITHDRAWN');
  await tx.query(
    `UPDATE micro_dao_invitation SET status = $2, ended_at = $3 WHERE micro_dao_id = $1 AND status = 'PENDING'`,
    [microDaoId, status, tx.now],
  );
}

/** Withdraws the open invitations of a person who is banned: to one microDAO, or to all. */
export async function endInvitationsOfPerson(
  tx: Transaction,
  userId: string,
  microDaoId: string | null,
): Promise<void> {
  const status = invitationLifecycle.next('PENDING', 'WITHDRAWN');
  await tx.query(
    `UPDATE micro_dao_invitation SET status = $3, ended_at = $4
     WHERE user_id = $1 AND status = 'PENDING' AND micro_dao_id = coalesce($2::uuid, micro_dao_id)`,
    [userId, microDaoId, status, tx.now],
  );
}

/** Settles the open invitation of a person who is a member of a locked microDAO now, however they came in. */
export async function settleInvitation(tx: Transaction, microDaoId: string, userId: string): Promise<void> {
  const open = await tx.findOne(MicroDaoInvitation, { microDaoId, userId, status: 'PENDING' });
  open?.end('ACCEPTED', tx.now);
}

/** Ends invitations that were not answered in time. Each statement skips those that another replica is ending. */
export const lapseInvitations: Job<Dependencies> = {
  name: 'lapse-micro-dao-invitations',
  everyMs: 60_000,
  async run({ work, now }) {
    const batch = 500;
    for (let ended = batch; ended === batch;) {
      const rows = await work.run(job(), (tx) =>
        tx.query(
          `WITH due AS MATERIALIZED (
             SELECT id FROM micro_dao_invitation WHERE status = 'PENDING' AND expires_at <= $1
             ORDER BY expires_at LIMIT ${batch} FOR UPDATE SKIP LOCKED)
           UPDATE micro_dao_invitation SET status = $2, ended_at = $1 WHERE id IN (SELECT id FROM due) RETURNING id`,
          [now, invitationLifecycle.next('PENDING', 'LAPSED')],
        ),
      );
      ended = rows.length;
    }
  },
};
