import { NotFound } from '@kindred/contracts/domain-error';
import { invitationAnswered } from '@kindred/contracts/tribe-events/invitation-answered';
import { invitationEnded } from '@kindred/contracts/tribe-events/invitation-ended';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isKeptApart } from '../blocks/kept-apart.ts';
import { Tribe } from '../tribes/tribe.ts';
import { lockAsMember } from './as-member.ts';
import { recordJoining } from './record-joining.ts';
import { lockSeatsOf, refuseFourthTribe, refuseFullTribe } from './seats.ts';
import { TribeMembership } from './tribe-membership.ts';

interface OfTribe {
  readonly tribeId: string;
}

/** Accepts an invitation and takes the seat that it keeps. */
export function acceptInvitation(work: UnitOfWork, person: Person, { tribeId }: OfTribe) {
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    const { tribe, membership } = await lockInvitation(tx, tribeId, person.id);
    tribe.refuseIfDissolved();
    // A block that was kept after the invitation was sent, and has not withheld it yet.
    if (await isKeptApart(tx, person.id, tribeId)) throw new NotFound(noInvitation);
    await refuseFourthTribe(tx, person.id);
    membership.accept(tx.now);
    await refuseFullTribe(tx, tribe, person.id);

    tx.publish(invitationAnswered, tribe, { tribeId, userId: person.id, accepted: true });
    await recordJoining(tx, tribe, membership, 'INVITATION');
    return { membership, tribe };
  });
}

/** Declines an invitation. One that has lapsed can be declined too. */
export function declineInvitation(work: UnitOfWork, person: Person, { tribeId }: OfTribe) {
  return work.run(person, async (tx) => {
    const { tribe, membership } = await lockInvitation(tx, tribeId, person.id);
    membership.end('LEFT', tx.now);
    tx.publish(invitationAnswered, tribe, { tribeId, userId: person.id, accepted: false });
    return { membership, tribe };
  });
}

/** Takes an invitation back. The member who sent it may, and the creator. A person who left does not see the tribe. */
export function withdrawInvitation(
  work: UnitOfWork,
  person: Person,
  { membershipId }: { readonly membershipId: string },
) {
  return work.run(person, async (tx) => {
    const found = await tx.get(TribeMembership, { id: membershipId }, noInvitation);
    const { tribe } = await lockAsMember(tx, found.tribeId, person.id, noInvitation);
    const membership = await tx.get(TribeMembership, { id: membershipId, status: 'PENDING' }, noInvitation);
    if (membership.invitedBy !== person.id && tribe.createdBy !== person.id) throw new NotFound(noInvitation);
    endInvitation(tx, tribe, membership, 'WITHDRAWN');
    return { membership, tribe };
  });
}

/** Ends an open invitation of a locked tribe without an answer. */
export function endInvitation(
  tx: Transaction,
  tribe: Tribe,
  membership: TribeMembership,
  reason: 'LAPSED' | 'WITHDRAWN',
): void {
  const { isWithheld, userId } = membership;
  membership.end('LEFT', tx.now);
  if (isWithheld) tribe.raiseVersion();
  else tx.publish(invitationEnded, tribe, { tribeId: tribe.id, userId, reason });
  // An invitation that its person never saw leaves no trace that they could see.
  if (!membership.isKnownToPerson) tx.remove(membership);
}

const noInvitation = 'No invitation of yours';

async function lockInvitation(tx: Transaction, tribeId: string, userId: string) {
  const tribe = await tx.lock(Tribe, tribeId, noInvitation);
  const invitation = { tribeId, userId, status: 'PENDING', isWithheld: false } as const;
  return { tribe, membership: await tx.get(TribeMembership, invitation, noInvitation) };
}
