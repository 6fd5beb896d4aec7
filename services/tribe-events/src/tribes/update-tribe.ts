import { tribeChanged } from '@kindred/contracts/tribe-events/tribe-changed';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { interestKey, type NamedInterest } from '@kindred/contracts/interest';
import { actAsMember, lockAsMember } from '../memberships/as-member.ts';
import { seatsTaken } from '../memberships/seats.ts';
import { readDetailsChange, type TribeDetails } from './tribe-details.ts';
import { readTribeInterests } from './read-tribe-interests.ts';
import { TribeInterest } from './tribe-interest.ts';
import type { Tribe } from './tribe.ts';

type Change = Parameters<typeof readDetailsChange>[0] & { readonly tribeId: string };

/** Changes what a tribe says of itself. A change that changes nothing publishes no event. */
export function updateTribe(work: UnitOfWork, person: Person, mayBePublic: boolean, input: Change): Promise<Tribe> {
  const details = readDetailsChange(input, mayBePublic);
  return asCreator(work, person, input.tribeId, async (tx, tribe) => {
    const changed = tribe.change(details, await seatsTaken(tx, tribe.id));
    const fields = [...new Set(changed.map((name) => fieldNames[name]))];
    if (fields.length > 0) tx.publish(tribeChanged, tribe, { tribeId: tribe.id, changedBy: person.id, fields });
  });
}

const fieldNames = {
  name: 'NAME',
  description: 'DESCRIPTION',
  location: 'LOCATION',
  latitude: 'POINT',
  longitude: 'POINT',
  privacy: 'PRIVACY',
  maxMembers: 'MAX_MEMBERS',
} as const satisfies Record<keyof TribeDetails, string>;

/** Replaces the list of a tribe's interests. */
export function setTribeInterests(
  work: UnitOfWork,
  person: Person,
  { tribeId, interests }: { readonly tribeId: string; readonly interests: readonly NamedInterest[] },
): Promise<Tribe> {
  const list = readTribeInterests(interests);
  return asCreator(work, person, tribeId, async (tx, tribe) => {
    const before = await tx.find(TribeInterest, { tribeId }, { order: { position: 'ASC' } });
    if (isSameList(before, list)) return;
    for (const interest of before) tx.remove(interest);
    for (const [position, interest] of list.entries()) tx.add(TribeInterest.listed(tribeId, interest, position));
    tx.publish(tribeChanged, tribe, { tribeId, changedBy: person.id, fields: ['INTERESTS'] });
  });
}

function isSameList(before: readonly NamedInterest[], after: readonly NamedInterest[]): boolean {
  const written = (list: readonly NamedInterest[]) =>
    JSON.stringify(list.map((interest) => [interestKey(interest), interest.name, interest.isPrimary]));
  return written(before) === written(after);
}

function asCreator(
  work: UnitOfWork,
  person: Person,
  tribeId: string,
  change: (tx: Transaction, tribe: Tribe) => Promise<void>,
): Promise<Tribe> {
  return work.run(person, async (tx) => {
    const found = await lockAsMember(tx, tribeId, person.id);
    found.tribe.refuseUnlessCreator(person.id);
    await actAsMember(tx, found);
    await change(tx, found.tribe);
    return found.tribe;
  });
}
