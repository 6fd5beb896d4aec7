import pg from 'pg';
import { madeTribe, type MadeTribe } from './made-tribe.ts';
import { interests, tribes } from './vocabulary.ts';

const batch = 20_000;

/**
 * A million public tribes: 100,000 in one city, four tenths in towns, the others anywhere in the country. Each has a
 * name that about ten share, twelve words of which the first are very common, its town's name and three interests.
 * Their search rows are written in sets, and a sample is compared with what the triggers would write.
 */
export async function bringTribes(url: string, log: (line: string) => void): Promise<void> {
  await connected(url, async (owner) => {
    await owner.query('ALTER TABLE tribe DISABLE TRIGGER ALL; ALTER TABLE tribe_interest DISABLE TRIGGER ALL');
    const indexes = await dropIndexes(owner, ['tribe', 'tribe_interest', 'tribe_search', 'tribe_word']);
    await inBatches(url, tribes, bringSome);
    log('tribes');
    await owner.query(`INSERT INTO tribe_word SELECT DISTINCT word FROM bench_word WHERE length(word) >= 3; DROP TABLE bench_word;
      SET maintenance_work_mem = '1GB'`);
    for (const definition of indexes) await owner.query(definition);
    await owner.query('ALTER TABLE tribe ENABLE TRIGGER ALL; ALTER TABLE tribe_interest ENABLE TRIGGER ALL');
    await owner.query('VACUUM ANALYZE tribe, tribe_interest, tribe_search, tribe_word');
    await refuseOtherRows(owner);
    log('indexes');
  });
}

async function refuseOtherRows(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ wrong: number }>(
    `SELECT count(*)::int AS wrong FROM tribe_search_rows(ARRAY(SELECT id FROM tribe LIMIT 200)) AS row JOIN tribe_search s USING (tribe_id)
     WHERE NOT (row.tokens <@ s.tokens AND s.tokens <@ row.tokens AND ST_Distance(row.place, s.place) < 1)`,
  );
  if (rows[0]?.wrong !== 0) throw new Error(`${rows[0]?.wrong} of 200 search rows are not those of the triggers.`);
}

/** Drops the indexes that no constraint has, and returns how to make them again, which is quicker afterwards. */
export async function dropIndexes(owner: pg.Client, tables: readonly string[]): Promise<string[]> {
  const { rows } = await owner.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = ANY ($1) AND indexname NOT LIKE '%\\_key'  AND indexname NOT LIKE '%\\_pkey'`,
    [tables],
  );
  await owner.query(`${rows.map(({ name }) => `DROP INDEX ${name};`).join(' ')}
    CREATE TABLE bench_word (word text)`);
  return rows.map(({ definition }) => definition);
}

/** Brings numbered rows in batches, by two connections at once: more would be in each other's way. */
export async function inBatches(
  url: string,
  count: number,
  bring: (client: pg.Client, from: number, to: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = () =>
    connected(url, async (client) => {
      for (; next < count;) {
        const from = next;
        next += batch;
        await bring(client, from, Math.min(next, count));
      }
    });
  await Promise.all([worker(), worker()]);
}

async function bringSome(client: pg.Client, from: number, to: number): Promise<void> {
  const made = Array.from({ length: to - from }, (_, nth) => madeTribe(from + nth));
  const column = (name: keyof MadeTribe) => made.map((tribe) => tribe[name]);
  await client.query(
    `INSERT INTO tribe (id, name, description, location, latitude, longitude, status, status_since, privacy, max_members, member_count, created_at, last_active_at, version)
     SELECT id, name || ' tribe', description, location, latitude, longitude, 'ACTIVE', now(), 'PUBLIC', 8, 4 + nth % 4,
       now() - nth * interval '1 second', now() - (nth::bigint * 7919 % 1000000) * interval '2 seconds', 1
     FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[])
       AS made (id, nth, name, description, location, latitude, longitude)`,
    (['id', 'nth', 'name', 'description', 'location', 'latitude', 'longitude'] as const).map(column),
  );
  await client.query(
    `INSERT INTO tribe_interest (id, tribe_id, position, category, name, is_primary, key)
     SELECT gen_random_uuid(), id, position, (cast($3 AS text[]))[at], (cast($4 AS text[]))[at], false, (cast($3 AS text[]))[at] || ':' || (cast($4 AS text[]))[at]
     FROM unnest($1::uuid[], $2::int[]) AS made (id, nth), generate_series(0, 2) AS position, LATERAL (SELECT 1 + (nth * 31 + position * 17) % 60 AS at) AS chosen`,
    [column('id'), column('nth'), interests.map(({ category }) => category), interests.map(({ name }) => name)],
  );
  await client.query(
    `INSERT INTO tribe_search (tribe_id, place, tokens)
     SELECT id, place, ARRAY(SELECT hashtextextended(token, cell) FROM regexp_split_to_table(tokens, ' ') AS token,
       unnest(ARRAY[0, search_cell(ST_Y(place::geometry), ST_X(place::geometry))]) AS cell)
     FROM unnest($1::uuid[], $2::text[], $3::float8[], $4::float8[]) AS made (id, tokens, latitude, longitude),
       LATERAL rounded_place(latitude, longitude) AS place`,
    (['id', 'tokens', 'latitude', 'longitude'] as const).map(column),
  );
  const words = [...new Set(made.flatMap(({ tokens }) => tokens.split(' ')))].filter((one) => /^[a-z]+$/.test(one));
  await client.query('INSERT INTO bench_word SELECT unnest($1::text[])', [words]);
}

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET search_path TO tribe_events, public');
    return await work(client);
  } finally {
    await client.end();
  }
}
