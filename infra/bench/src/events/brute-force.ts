import type pg from 'pg';
import type { EventSearch } from './event-searches.ts';

/** The answer from the events' own columns and their tribes' interests, compared one by one in the circle. */
export async function bruteForce(client: pg.Client, { filter, field }: EventSearch): Promise<string[]> {
  const { point, radiusMiles } = filter.near;
  const { rows } = await client.query<{ id: string }>(
    `SELECT e.id FROM tribe_event e, rounded_place(e.latitude, e.longitude) AS rounded,
       LATERAL (SELECT ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography AS point) AS asked
     WHERE ST_DWithin(e.place, point, $3::float8 + 3000) AND ST_Distance(rounded, point, false) <= $3
       AND e.start_time >= $6 AND e.start_time < $7 AND (e.capacity IS NULL OR e.capacity - e.places_taken >= $8)
       AND string_to_array(lower(concat_ws(' ', e.name, e.description, e.location)), ' ') @> string_to_array(lower($4), ' ')
       AND EXISTS (SELECT FROM tribe_interest i WHERE i.tribe_id = e.tribe_id AND i.name = ANY ($5))
     ORDER BY ${field === 'DISTANCE' ? 'ST_Distance(rounded, point, false)' : 'e.start_time'}, e.id LIMIT 20`,
    [
      point.longitude,
      point.latitude,
      radiusMiles * 1_609.344,
      filter.text,
      filter.interestNames,
      filter.from,
      filter.until,
      filter.freePlacesAtLeast ?? 0,
    ],
  );
  return rows.map(({ id }) => id);
}
