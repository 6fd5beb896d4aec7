import type pg from 'pg';
import { connected, dropIndexes, inBatches } from '../discovery/fill.ts';
import { madeTribe, type MadeTribe } from '../discovery/made-tribe.ts';
import { interests, tribes as events } from '../discovery/vocabulary.ts';

/**
 * An event is of the tribe of its number, modulo this: about ten events each. A multiple of 60, so that a tribe has the
 * interests by which its events are found.
 */
const tribes = Math.max(1, Math.round(events / 600)) * 60;

/** When an event begins, in minutes from the fill: on any day of the next 364, in no order. */
const beginsIn = (nth: number): number => 120 + ((nth * 7_919) % (364 * 24 * 60));

/** An event as it is written. */
interface MadeEvent extends MadeTribe {
  readonly tribeId: string;
  readonly startTime: string;
  /** Null for one without a limit; else the places that are taken of ten. */
  readonly placesTaken: number | null;
}

/**
 * A million public events in places of tribes of the bench `discovery`, with their words, of tribes with three
 * interests each. They begin within a year. A third has no capacity; of the others, a tenth is full.
 */
export async function bringEvents(url: string, log: (line: string) => void): Promise<void> {
  const begun = Date.now();
  await connected(url, async (owner) => {
    const tables = ['tribe', 'tribe_interest', 'tribe_event', 'event_search', 'event_word'];
    for (const table of tables) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
    const indexes = await dropIndexes(owner, tables);
    await bringTribes(owner);
    await inBatches(url, events, (client, from, to) => bringSome(client, begun, from, to));
    log('events');
    await owner.query(`INSERT INTO event_word SELECT DISTINCT word FROM bench_word WHERE length(word) >= 3; DROP TABLE bench_word;
      SET maintenance_work_mem = '1GB'`);
    for (const definition of indexes) await owner.query(definition);
    for (const table of tables) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
    await owner.query(`VACUUM ANALYZE ${tables.join(', ')}`);
    await refuseOtherRows(owner);
    log('indexes');
  });
}

async function refuseOtherRows(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ wrong: number }>(
    `SELECT count(*)::int AS wrong FROM event_search_rows(ARRAY(SELECT id FROM tribe_event LIMIT 200)) AS row JOIN event_search s USING (event_id)
     WHERE NOT (row.tokens <@ s.tokens AND s.tokens <@ row.tokens AND ST_Distance(row.place, s.place) < 1 AND row.start_time = s.start_time)`,
  );
  if (rows[0]?.wrong !== 0) throw new Error(`${rows[0]?.wrong} of 200 search rows are not those of the triggers.`);
}

async function bringTribes(client: pg.Client): Promise<void> {
  const made = Array.from({ length: tribes }, (_, nth) => madeTribe(nth));
  await client.query(
    `INSERT INTO tribe (id, name, status, status_since, privacy, max_members, member_count, created_at, last_active_at, version)
     SELECT id, name, 'ACTIVE', now(), 'PUBLIC', 8, 6, now(), now(), 1 FROM unnest($1::uuid[], $2::text[]) AS made (id, name)`,
    [made.map(({ id }) => id), made.map(({ name }) => name)],
  );
  await client.query(
    `INSERT INTO tribe_interest (id, tribe_id, position, category, name, is_primary, key)
     SELECT gen_random_uuid(), id, position, (cast($3 AS text[]))[at], (cast($4 AS text[]))[at], false, (cast($3 AS text[]))[at] || ':' || (cast($4 AS text[]))[at]
     FROM unnest($1::uuid[], $2::int[]) AS made (id, nth), generate_series(0, 2) AS position, LATERAL (SELECT 1 + (nth * 31 + position * 17) % 60 AS at) AS chosen`,
    [
      made.map(({ id }) => id),
      made.map(({ nth }) => nth),
      interests.map(({ category }) => category),
      interests.map(({ name }) => name),
    ],
  );
}

async function bringSome(client: pg.Client, begun: number, from: number, to: number): Promise<void> {
  const made = Array.from({ length: to - from }, (_, nth) => madeEvent(from + nth, begun));
  const column = (name: keyof MadeEvent) => made.map((event) => event[name]);
  await client.query(
    `INSERT INTO tribe_event (id, tribe_id, name, description, event_type, status, visibility, start_time, end_time, sort_time, time_zone,
       location, latitude, longitude, capacity, allows_guests, cost, payment_required, places_taken, next_waiting_no, check_in_secret,
       created_at, changed_at, scheduled_at, version)
     SELECT id, tribe_id, name, description, 'IN_PERSON', 'SCHEDULED', 'PUBLIC', begins, begins + interval '3 hours', begins, 'Europe/London',
       location, latitude, longitude, CASE WHEN taken IS NULL THEN NULL ELSE 10 END, false, 0, false, coalesce(taken, 0), 1, '\\x00',
       now(), now(), now(), 1
     FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::float8[], $7::float8[], $8::timestamptz[], $9::int[])
       AS made (id, tribe_id, name, description, location, latitude, longitude, begins, taken)`,
    (
      ['id', 'tribeId', 'name', 'description', 'location', 'latitude', 'longitude', 'startTime', 'placesTaken'] as const
    ).map(column),
  );
  await client.query(
    `INSERT INTO event_search (event_id, tribe_id, start_time, place, tokens)
     SELECT id, tribe_id, begins, place, ARRAY(SELECT hashtextextended(token, cell) FROM regexp_split_to_table(tokens, ' ') AS token,
       unnest(ARRAY[0, search_cell(ST_Y(place::geometry), ST_X(place::geometry))]) AS cell)
     FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::float8[], $6::float8[])
       AS made (id, tribe_id, begins, tokens, latitude, longitude), LATERAL rounded_place(latitude, longitude) AS place`,
    (['id', 'tribeId', 'startTime', 'tokens', 'latitude', 'longitude'] as const).map(column),
  );
  const words = [...new Set(made.flatMap(({ tokens }) => tokens.split(' ')))].filter((one) => /^[a-z]+$/.test(one));
  await client.query('INSERT INTO bench_word SELECT unnest($1::text[])', [words]);
}

function madeEvent(nth: number, begun: number): MadeEvent {
  const made = madeTribe(nth);
  const begins = begun + beginsIn(nth) * 60_000;
  const days = Math.floor(begins / 86_400_000);
  const labels = ['type:IN_PERSON', 'cost:free', `day:${days}`, `week:${Math.floor(begins / 604_800_000)}`];
  const words = made.tokens.split(' ').filter((one) => one !== 'status:ACTIVE' && one !== 'tribe');
  return {
    ...made,
    tokens: [...words, ...labels].join(' '),
    tribeId: madeTribe(nth % tribes).id,
    startTime: new Date(begins).toISOString(),
    placesTaken: nth % 3 === 0 ? null : nth % 10 === 0 ? 10 : nth % 10,
  };
}
