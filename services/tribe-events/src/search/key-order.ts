import type { TimeOrder } from './catalogue.ts';
import type { SearchArea } from './criteria.ts';
import type { StatementParameters } from './statement-parameters.ts';

/** The order of a search: by a key and then by the id, in one direction. */
export interface KeyOrder {
  /** Null for the order by distance. */
  readonly time: TimeOrder | null;
  readonly ascending: boolean;
}

/** A place between two things of an order: the key as a cursor keeps it, and an id. */
export interface KeyPlace {
  readonly key: string;
  readonly id: string;
}

/** The distance in metres of `s.place` from the searched point, on the sphere by which the index orders. */
export function distanceFrom(parameters: StatementParameters, near: SearchArea | null): string {
  if (!near) return 'NULL::float8';
  const { longitude, latitude } = near.point;
  const [x, y] = [parameters.add(longitude, 'float8'), parameters.add(latitude, 'float8')];
  return `(s.place <-> ST_SetSRID(ST_MakePoint(${x}, ${y}), 4326)::geography)`;
}

/** The condition that a row comes after a place. Things with the same key are ordered by their id. */
export function isAfter(
  parameters: StatementParameters,
  { time, ascending }: KeyOrder,
  key: string,
  place: KeyPlace,
  id: string,
): string {
  const beyond = parameters.add(place.key, time ? 'timestamptz' : 'float8');
  return `(${key}, ${id}) ${ascending ? '>' : '<'} (${beyond}, ${parameters.add(place.id, 'uuid')})`;
}

export function sorting({ ascending }: KeyOrder, key: string, id: string): string {
  const direction = ascending ? 'ASC' : 'DESC';
  return `${key} ${direction}, ${id} ${direction}`;
}
