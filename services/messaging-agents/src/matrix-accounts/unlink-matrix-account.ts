import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person as PersonActor } from '@kindred/service/callers';
import { removeAccount } from '../channels/follow-account.ts';
import { leaveConfidentialChannels } from '../channels/leave-all.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { ensurePerson } from '../people/ensure-person.ts';
import type { Person } from '../people/person.ts';

/**
 * Ends the link of a person's Matrix account. The account is removed from the rooms of the person's channels, and the
 * person leaves confidential channels. Does nothing where there is none.
 */
export function unlinkMatrixAccount(work: UnitOfWork, rooms: RoomDependencies, person: PersonActor): Promise<Person> {
  return work.run(person, async (tx) => {
    // Before the person's row is locked.
    await leaveConfidentialChannels(tx, rooms, person.id);
    const own = await ensurePerson(tx, person.id);
    const { matrixId } = own;
    own.matrixId = null;
    if (matrixId !== null) await removeAccount(tx, rooms, person.id, matrixId);
    return own;
  });
}
