import { isUniqueViolation } from '@kindred/database/conflict';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { between } from '../roles.ts';
import { lapse } from './close-invitation.ts';
import { join } from './join-session.ts';
import { isKeptFrom } from './kept-from.ts';
import { SessionInvitation } from './session-invitation.ts';
import { pairOf, VesselSession } from './vessel-session.ts';
import type { Invited } from './whom-to-invite.ts';

const attempts = 3;

/**
 * The session that is live with whom somebody invites, else the one that `make` makes. Where they were invited by that
 * person it accepts. Of two who begin at once one meets the other's pair, and looks again.
 */
export async function liveSessionOr(
  work: UnitOfWork,
  person: Person,
  invited: Invited,
  make: (tx: Transaction) => Promise<VesselSession>,
): Promise<VesselSession> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const live =
        'userId' in invited
          ? await work.run(between(person), (tx) => liveWith(tx, person, invited.userId))
          : await work.run(person, (tx) => askedAt(tx, person, invited.hash));
      return live ?? (await work.run(person, make));
    } catch (error) {
      if (attempt === attempts || !isUniqueViolation(error)) throw error;
    }
  }
}

async function liveWith(tx: Transaction, person: Person, otherId: string): Promise<VesselSession | null> {
  const [active] = await tx.query<{ id: string }>(
    `SELECT id FROM vessel_session WHERE pair = $1 AND status IN ('ACTIVE', 'PAUSED')`,
    [pairOf(person.id, otherId)],
  );
  if (active) return tx.get(VesselSession, active.id);
  // Row-level security leaves out what is withheld from the one who asks.
  const open = await tx.find(SessionInvitation, [
    { inviterId: otherId, inviteeId: person.id, status: 'PENDING' },
    { inviterId: person.id, inviteeId: otherId, byAddress: false, status: 'PENDING' },
  ]);
  const [mine, theirs] = [
    open.find(({ inviterId }) => inviterId === person.id),
    open.find(({ inviterId }) => inviterId === otherId),
  ];
  if (theirs && !(await isKeptFrom(tx, otherId))) {
    const session = await lockWhileOpen(tx, theirs);
    if (session) return join(tx, session, person.id);
  }
  return mine ? lockWhileOpen(tx, mine) : null;
}

/** Whoever was asked by an address is not known, so it is the same address that counts. */
async function askedAt(tx: Transaction, person: Person, hash: Buffer): Promise<VesselSession | null> {
  const [known] = await tx.find(SessionInvitation, { inviterId: person.id, addressHash: hash, status: 'PENDING' });
  return known ? lockWhileOpen(tx, known) : null;
}

/** The session of an invitation, held; null where it was answered meanwhile, or is over, which then is written down. */
async function lockWhileOpen(tx: Transaction, { id, sessionId }: SessionInvitation): Promise<VesselSession | null> {
  const session = await tx.lockOne(VesselSession, sessionId);
  const invitation = await tx.findOne(SessionInvitation, { id, status: 'PENDING' });
  if (!session || !invitation) return null;
  if (!invitation.isOverAt(tx.now)) return session;
  await lapse(tx, session);
  return null;
}
