import { profileChanged } from '@kindred/contracts/identity/profile-changed';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import { lockOwnAccount } from '../accounts/own-account.ts';
import { ValueProfile } from './value-profile.ts';
import { readValueProfile, type ValueChoices } from './values.ts';

/** Replaces one's own value profile. The same again changes nothing, and is not told. */
export function setValueProfile(work: UnitOfWork, person: Person, input: ValueChoices): Promise<ValueProfile> {
  const choices = readValueProfile(input);
  return work.run(person, async (tx) => {
    const user = await lockOwnAccount(tx, person);
    const profile = (await tx.findOne(ValueProfile, { userId: user.id })) ?? tx.add(ValueProfile.of(user.id, tx.now));
    if (profile.choose(choices, tx.now)) tx.publish(profileChanged, user, { userId: user.id, parts: ['VALUES'] });
    return profile;
  });
}
