import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person as PersonActor } from '@kindred/service/callers';
import { removeAccount } from '../channels/follow-account.ts';
import { leaveConfidentialChannels } from '../channels/leave-all.ts';
import type { RoomDependencies } from '../channels/room-dependencies.ts';
import { ensurePerson } from '../people/ensure-person.ts';
import type { Person } from '../people/person.ts';

/**
 * Ends the link of a person's Matrix account. The account is removed from the rooms of the person's channels, and the
 * person leaves confidential channels. What the person is kept from, the account still is. Does nothing where there is
 * no account.
 */
export function unlinkMatrixAccount(work: UnitOfWork, rooms: RoomDependencies, person: PersonActor): Promise<Person> {
  return work.run(person, async (tx) => {
    // Before the person's row is locked.
    await leaveConfidentialChannels(tx, rooms, person.id);
    const own = await ensurePerson(tx, person.id);
    const { matrixId } = own;
    if (matrixId === null) return own;
    await tx.query(
      'INSERT INTO former_account (user_id, matrix_id, unlinked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [person.id, matrixId, tx.now],
    );
    own.matrixId = null;
    await removeAccount(tx, rooms, person.id, matrixId);
    return own;
  });
}
