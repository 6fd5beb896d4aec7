import type { SearchArea } from './search.ts';
import type { StatementParameters } from './statement-parameters.ts';

/** The order of a search: by a key and then by the tribe's id, in one direction. */
export interface KeyOrder {
  readonly field: 'DISTANCE' | 'LAST_ACTIVE' | 'CREATED_AT';
  readonly ascending: boolean;
  /** The area, for distances. */
  readonly near: SearchArea | null;
}

/** A place between two tribes of an order: the key as a cursor keeps it, and an id. */
export interface KeyPlace {
  readonly key: string;
  readonly id: string;
}

const columns = { LAST_ACTIVE: 't.last_active_at', CREATED_AT: 't.created_at' } as const;

export const isByDistance = ({ field }: KeyOrder) => field === 'DISTANCE';

/** The distance in metres of `s.place` from the searched point, on the sphere by which the index orders. */
export function distanceFrom(parameters: StatementParameters, near: SearchArea | null): string {
  if (!near) return 'NULL::float8';
  const { longitude, latitude } = near.point;
  const [x, y] = [parameters.add(longitude, 'float8'), parameters.add(latitude, 'float8')];
  return `(s.place <-> ST_SetSRID(ST_MakePoint(${x}, ${y}), 4326)::geography)`;
}

/** The key as SQL, of `tribe_search s` and `tribe t`. */
export function keyOf({ field }: KeyOrder, distance: string): string {
  return field === 'DISTANCE' ? distance : columns[field];
}

/** The condition that a row comes after a place. Tribes at the same distance are ordered by their id. */
export function isAfter(
  parameters: StatementParameters,
  order: KeyOrder,
  key: string,
  place: KeyPlace,
  id = 's.tribe_id',
): string {
  const beyond = parameters.add(place.key, isByDistance(order) ? 'float8' : 'timestamptz');
  return `(${key}, ${id}) ${order.ascending ? '>' : '<'} (${beyond}, ${parameters.add(place.id, 'uuid')})`;
}

export function sorting({ ascending }: KeyOrder, key: string, id: string): string {
  const direction = ascending ? 'ASC' : 'DESC';
  return `${key} ${direction}, ${id} ${direction}`;
}
