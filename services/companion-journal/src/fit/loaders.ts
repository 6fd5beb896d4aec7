import { manyByKey } from '@kindred/service/loaders';
import type { Pair } from './require-fit.ts';

/** Pairs that fit and can be chosen. `of` is the side that the loader is asked by. */
const pairsBy = (of: 'persona' | 'room', other: 'persona' | 'room') => `
  SELECT fit.persona_id AS "personaId", fit.room_id AS "roomId" FROM fit JOIN ${other} ON ${other}.id = fit.${other}_id
  WHERE fit.${of}_id = ANY ($1) AND ${other}.retired_at IS NULL ORDER BY ${other}.name, ${other}.id`;

export const fitLoaders = {
  /** The rooms that a persona fits, from A to Z. */
  roomsOfPersona: manyByKey(
    (tx, personaIds: readonly string[]) => tx.query<Pair>(pairsBy('persona', 'room'), [personaIds]),
    ({ personaId }) => personaId,
  ),
  /** The personas that fit a room, from A to Z. */
  personasOfRoom: manyByKey(
    (tx, roomIds: readonly string[]) => tx.query<Pair>(pairsBy('room', 'persona'), [roomIds]),
    ({ roomId }) => roomId,
  ),
};
