import { newId } from '@kindred/contracts/uuid';
import pg from 'pg';

export const interestsEach = 5;

/**
 * People with a profile and interests, as they would stand after each of them had filled in theirs. Answers their ids,
 * in the list's order.
 */
export async function bringPeople(url: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId).sort();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET search_path TO identity, public');
    await client.query(
      `INSERT INTO account (id, email, username, username_skeleton, role, status, auth_provider, is_verified, matching_opted_in, registered_at, verified_at, version)
       SELECT id, n || '@example.org', 'person' || n, 'person' || n, 'USER', 'ACTIVE', 'LOCAL', true, false, now(), now(), 2
       FROM unnest($1::uuid[]) WITH ORDINALITY AS person(id, n)`,
      [ids],
    );
    await client.query(
      `INSERT INTO profile (id, user_id, name, bio, location, approximate_latitude, approximate_longitude, communication_style, updated_at)
       SELECT gen_random_uuid(), id, 'Person ' || n, repeat('Walks a lot, and reads. ', 12), 'Town ' || n % 50, 47.375, 8.535215, 'DIRECT', now()
       FROM unnest($1::uuid[]) WITH ORDINALITY AS person(id, n)`,
      [ids],
    );
    await client.query(
      `INSERT INTO interest (id, user_id, position, category, name, level, is_primary)
       SELECT gen_random_uuid(), id, place, 'OUTDOOR_ADVENTURES', 'Interest ' || place, 'MEDIUM', place = 0
       FROM unnest($1::uuid[]) AS person(id), generate_series(0, $2::int - 1) AS place`,
      [ids, interestsEach],
    );
    await client.query('VACUUM ANALYZE account, profile, interest');
  } finally {
    await client.end();
  }
  return ids;
}
