import { tribeFounded } from '@kindred/contracts/tribe-events/tribe-founded';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { NamedInterest } from '@kindred/contracts/interest';
import { TribeActivity } from '../activities/tribe-activity.ts';
import { recordJoining } from '../memberships/record-joining.ts';
import { lockSeatsOf, refuseFourthTribe } from '../memberships/seats.ts';
import { TribeMembership } from '../memberships/tribe-membership.ts';
import { readTribeDetails, type TribeDetailsInput } from './tribe-details.ts';
import { readTribeInterests } from './read-tribe-interests.ts';
import { TribeInterest } from './tribe-interest.ts';
import { Tribe } from './tribe.ts';

export interface CreateTribeInput extends TribeDetailsInput {
  readonly interests: readonly NamedInterest[];
}

/** Founds a tribe, with its founder as creator and first member. */
export function createTribe(work: UnitOfWork, person: Person, mayBePublic: boolean, input: CreateTribeInput) {
  const details = readTribeDetails(input, mayBePublic);
  const interests = readTribeInterests(input.interests);
  return work.run(person, async (tx) => {
    await lockSeatsOf(tx, person.id);
    await refuseFourthTribe(tx, person.id);

    const tribe = tx.add(Tribe.found(person.id, details, tx.now));
    const membership = TribeMembership.begin(tribe.id, person.id);
    membership.role = 'CREATOR';
    membership.join(tx.now);
    tx.add(membership);
    for (const [position, interest] of interests.entries()) tx.add(TribeInterest.listed(tribe.id, interest, position));

    const { id: tribeId, privacy, maxMembers } = tribe;
    tx.add(TribeActivity.of(tribeId, person.id, 'TRIBE_CREATED', {}, tx.now));
    tx.publish(tribeFounded, tribe, { tribeId, foundedBy: person.id, privacy, maxMembers });
    await recordJoining(tx, tribe, membership, 'FOUNDING');
    return { tribe, membership };
  });
}
