import { newId } from '@kindred/contracts/uuid';
import type { Transaction } from '@kindred/database/transaction';
import type { FoundVenue, VenueSource } from './venue-source.ts';

/** Stores what a source found, and that the search found it. A venue that is known already keeps its id. */
export async function storeVenues(
  tx: Transaction,
  { name, attribution }: VenueSource,
  key: string,
  found: readonly FoundVenue[],
): Promise<string[]> {
  const rows = found.map((venue) => ({ ...venue, id: newId(), source: name, attribution, seenAt: tx.now }));
  const stored = await tx.query<{ id: string; placeId: string }>(upsert, [JSON.stringify(rows)]);
  const ids = new Map(stored.map(({ id, placeId }) => [placeId, id]));
  const venueIds = found.flatMap(({ placeId }) => ids.get(placeId) ?? []);
  await tx.query(
    `INSERT INTO venue_search (key, searched_at, venue_ids) VALUES ($1, $2, $3)
     ON CONFLICT (key) DO UPDATE SET searched_at = excluded.searched_at, venue_ids = excluded.venue_ids`,
    [key, tx.now, venueIds],
  );
  return venueIds;
}

/** In the order of their ids at the source: two searches at once lock the rows that both found in one order. */
const upsert = `
  INSERT INTO venue (id, source, place_id, name, address, latitude, longitude, website, phone_number, capacity,
    price_level, rating, attribution, seen_at)
  SELECT id, source, "placeId", name, address, latitude, longitude, website, "phoneNumber", capacity, "priceLevel",
    rating, attribution, "seenAt"
  FROM jsonb_to_recordset($1::jsonb) AS found (id uuid, source text, "placeId" text, name text, address text,
    latitude float8, longitude float8, website text, "phoneNumber" text, capacity int, "priceLevel" int, rating float8,
    attribution text, "seenAt" timestamptz)
  ORDER BY "placeId"
  ON CONFLICT (place_id) DO UPDATE SET name = excluded.name, address = excluded.address, latitude = excluded.latitude,
    longitude = excluded.longitude, website = excluded.website, phone_number = excluded.phone_number,
    capacity = excluded.capacity, price_level = excluded.price_level, rating = excluded.rating,
    attribution = excluded.attribution, seen_at = excluded.seen_at
  RETURNING id, place_id AS "placeId"`;
