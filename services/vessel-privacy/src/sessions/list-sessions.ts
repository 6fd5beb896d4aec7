import {
  connectionOf,
  pageOf,
  type Connection,
  type Cursors,
  type ListOf,
  type PageArguments,
} from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { ArrayContains, In, LessThan, Not } from 'typeorm';
import { between } from '../roles.ts';
import { SessionInvitation } from './session-invitation.ts';
import { live, VesselSession } from './vessel-session.ts';

/** Ids of version 7 rise with the time at which they were made, so that they alone say the order. */
export const sessionKeys: ListOf<VesselSession> = { name: 'sessions', keyLength: 1, keyOf: ({ id }) => [id] };

/** A person's own sessions, the newest first. */
export async function listSessions(
  reads: Reads,
  cursors: Cursors,
  personId: string,
  args: PageArguments & { live?: boolean | null | undefined },
): Promise<Connection<VesselSession>> {
  const page = pageOf(sessionKeys, args, cursors);
  const after = page.after?.[0];
  const statuses = args.live == null ? {} : { status: args.live ? In([...live]) : Not(In([...live])) };
  const rows = await reads.run((tx) =>
    tx.find(
      VesselSession,
      { memberIds: ArrayContains([personId]), ...statuses, ...(after && { id: LessThan(after) }) },
      { order: { id: 'DESC' }, take: page.limit },
    ),
  );
  return connectionOf(sessionKeys, page, rows, cursors);
}

const waiting: ListOf<{ readonly id: string }> = { name: 'invitations', keyLength: 1, keyOf: ({ id }) => [id] };

/**
 * The invitations that wait for a person's answer, the newest first. Row-level security leaves out those that are
 * withheld; those of somebody from whom one is kept are left out even before that was written on them.
 */
export async function listInvitations(
  work: UnitOfWork,
  cursors: Cursors,
  person: Person,
  args: PageArguments,
): Promise<Connection<SessionInvitation>> {
  const page = pageOf(waiting, args, cursors);
  const rows = await work.read(between(person), async (tx) => {
    const ids = await tx.query<{ id: string }>(
      `SELECT id FROM session_invitation WHERE invitee_id = $1 AND status = 'PENDING' AND expires_at > $2 AND ($3::uuid IS NULL OR id < $3)
         AND NOT is_kept_from(inviter_id) ORDER BY id DESC LIMIT $4`,
      [person.id, tx.now, page.after?.[0] ?? null, page.limit],
    );
    return tx.find(SessionInvitation, { id: In(ids.map(({ id }) => id)) }, { order: { id: 'DESC' } });
  });
  return connectionOf<SessionInvitation>(waiting as ListOf<SessionInvitation>, page, rows, cursors);
}
