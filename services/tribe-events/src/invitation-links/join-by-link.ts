import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { membershipOf } from '../memberships/invite-to-tribe.ts';
import { recordJoining } from '../memberships/record-joining.ts';
import { AlreadyMember } from '../memberships/refusals.ts';
import { lockSeatsOf, refuseFourthTribe, refuseFullTribe } from '../memberships/seats.ts';
import { Tribe } from '../tribes/tribe.ts';
import { findLink, refuseUnwelcome } from './find-link.ts';
import { TribeLink } from './tribe-link.ts';

/** Joins a tribe by the secret of a link. An open invitation is used up by it. */
export function joinByLink(work: UnitOfWork, person: Person, { secret }: { readonly secret: string }) {
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    const found = await findLink(tx, secret);
    const tribe = await tx.lock(Tribe, found.tribeId);
    const link = await tx.get(TribeLink, found.id);
    await refuseUnwelcome(tx, tribe.id, person.id);
    const membership = await membershipOf(tx, tribe, person.id);
    if (membership.isCurrent) throw new AlreadyMember();
    link.refuseIfEnded(tx.now);
    tribe.refuseIfDissolved();
    await refuseFourthTribe(tx, person.id);
    await refuseFullTribe(tx, tribe, person.id);

    link.uses += 1;
    membership.join(tx.now);
    await recordJoining(tx, tribe, membership, 'LINK');
    return { membership, tribe };
  });
}
