import { memberInvited } from '@kindred/contracts/tribe-events/member-invited';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { isKeptApart } from '../blocks/kept-apart.ts';
import { CreatorOnly } from '../tribes/refusals.ts';
import type { Tribe } from '../tribes/tribe.ts';
import { actAsMember, lockAsMember } from './as-member.ts';
import { AlreadyInvited, AlreadyMember } from './refusals.ts';
import { refuseFullTribe } from './seats.ts';
import { TribeMembership } from './tribe-membership.ts';

/** Invites a person, and keeps a seat for them. Whom the creator removed, only the creator invites again. */
export function inviteToTribe(
  work: UnitOfWork,
  person: Person,
  { tribeId, userId }: { readonly tribeId: string; readonly userId: string },
) {
  return work.run(person, async (tx) => {
    const inTribe = await lockAsMember(tx, tribeId, person.id);
    await actAsMember(tx, inTribe);
    const { tribe } = inTribe;

    const membership = await membershipOf(tx, tribe, userId);
    if (membership.isCurrent) throw new AlreadyMember();
    if (membership.status === 'REMOVED' && tribe.createdBy !== person.id) throw new CreatorOnly();
    if (membership.status === 'PENDING') endLapsed(membership, tx.now);
    await refuseFullTribe(tx, tribe);

    const isWithheld = await isKeptApart(tx, userId, tribeId);
    membership.invite({ invitedBy: person.id, isWithheld }, tx.now);
    // A withheld invitation has no event: the invited person could be notified of it.
    const { expiresAt } = membership;
    if (isWithheld) tribe.raiseVersion();
    else if (expiresAt)
      tx.publish(memberInvited, tribe, { tribeId, userId, invitedBy: person.id, expiresAt: expiresAt.toISOString() });
    return { membership, tribe };
  });
}

/** The membership of a person in a tribe, new if they have none. */
export async function membershipOf(tx: Transaction, { id: tribeId }: Tribe, userId: string): Promise<TribeMembership> {
  return (await tx.findOne(TribeMembership, { tribeId, userId })) ?? tx.add(TribeMembership.begin(tribeId, userId));
}

/** @throws {AlreadyInvited} if the invitation has not lapsed */
function endLapsed(membership: TribeMembership, now: Date): void {
  if (membership.expiresAt === null || membership.expiresAt > now) throw new AlreadyInvited();
  membership.end('LEFT', now);
}
