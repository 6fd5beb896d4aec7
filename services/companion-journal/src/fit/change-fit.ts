import { lockName } from '@kindred/database/lock-name';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { createEntity } from '@kindred/database/create-entity';
import type { Admin } from '@kindred/service/callers';
import { PersonaRetired } from '../personas/refusals.ts';
import { RoomRetired } from '../rooms/refusals.ts';
import { Fit } from './fit.ts';
import { TooManyFits } from './refusals.ts';
import { findPair, type Pair } from './require-fit.ts';

const mostFits = 20;

/** Says that a persona fits a room. */
export function fitPersonaToRoom(work: UnitOfWork, admin: Admin, { personaId, roomId }: Pair) {
  return work.run(admin, async (tx) => {
    await lockName(tx, 'fit of personas and rooms');
    const { persona, room } = await findPair(tx, { personaId, roomId });
    if (await tx.findOne(Fit, { personaId, roomId })) return { persona, room };
    if (persona.retiredAt !== null) throw new PersonaRetired();
    if (room.retiredAt !== null) throw new RoomRetired();
    for (const where of [{ personaId }, { roomId }])
      if ((await tx.countUpTo(Fit, where, mostFits)) >= mostFits) throw new TooManyFits(mostFits);
    tx.add(createEntity(Fit, { personaId, roomId }));
    return { persona, room };
  });
}

/** Takes back that a persona fits a room. */
export function removePersonaFromRoom(work: UnitOfWork, admin: Admin, { personaId, roomId }: Pair) {
  return work.run(admin, async (tx) => {
    const { persona, room } = await findPair(tx, { personaId, roomId });
    await tx.query('DELETE FROM fit WHERE persona_id = $1 AND room_id = $2', [personaId, roomId]);
    return { persona, room };
  });
}
