import { NotFound } from '@kindred/contracts/domain-error';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { Persona } from '../personas/persona.ts';
import { PersonaRetired } from '../personas/refusals.ts';
import { RoomRetired } from '../rooms/refusals.ts';
import { Room } from '../rooms/room.ts';
import { Fit } from './fit.ts';
import { PersonaDoesNotFit } from './refusals.ts';

/** A persona and a room, by their slugs. */
export interface Pair {
  readonly personaId: string;
  readonly roomId: string;
}

/**
 * The persona and the room with which a chat is to begin. The chat keeps their `latestVersion`.
 * @throws {NotFound} @throws {PersonaRetired} @throws {RoomRetired} @throws {PersonaDoesNotFit}
 */
export async function requireFit(tx: ReadTransaction, pair: Pair): Promise<{ persona: Persona; room: Room }> {
  const found = await findPair(tx, pair);
  if (found.persona.retiredAt !== null) throw new PersonaRetired();
  if (found.room.retiredAt !== null) throw new RoomRetired();
  if (!(await tx.findOne(Fit, { personaId: pair.personaId, roomId: pair.roomId }))) throw new PersonaDoesNotFit();
  return found;
}

/** Both of a pair, also if they were retired. @throws {NotFound} */
export async function findPair(
  tx: ReadTransaction,
  { personaId, roomId }: Pair,
): Promise<{ persona: Persona; room: Room }> {
  const persona = await tx.findOne(Persona, { id: personaId });
  if (!persona) throw new NotFound('No persona');
  const room = await tx.findOne(Room, { id: roomId });
  if (!room) throw new NotFound('No room');
  return { persona, room };
}
