import { newId } from '@kindred/contracts/uuid';
import { embeddingOf } from '@kindred/models/embedded-embedding-model';
import { subjectFinders } from '@kindred/vessel-privacy/embedded-answers/subjects';
import pg from 'pg';
import { sentence, spread } from './sentences.ts';

export const dimensions = 1_536;
export const model = 'embedded-ngrams-1';
const batch = 500;

/** One person and their vessel in one session. */
export interface Keeper {
  readonly userId: string;
  readonly sessionId: string;
  readonly vesselId: string;
}

/** A superuser's connection, which row-level security does not hold, to bring what there is. */
export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET search_path TO vessel_privacy, public');
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Pairs of people in ACTIVE sessions, each in stage 1, with a vessel each. */
export async function bringPairs(client: pg.Client, people: number): Promise<Keeper[]> {
  const keepers: Keeper[] = [];
  for (let pair = 0; pair < people / 2; pair += 1) {
    const [sessionId, one, other] = [newId(), newId(), newId()];
    keepers.push({ userId: one, sessionId, vesselId: newId() }, { userId: other, sessionId, vesselId: newId() });
  }
  const column = (name: keyof Keeper) => keepers.map((keeper) => keeper[name]);
  const [users, sessions, vessels] = [column('userId'), column('sessionId'), column('vesselId')];
  const members = `(SELECT session_id, array_agg(user_id ORDER BY user_id) AS ids FROM unnest($1::uuid[], $2::uuid[]) AS keeper (user_id, session_id) GROUP BY session_id) AS pair`;
  await client.query(
    `INSERT INTO relationship (id, member_ids, created_at, updated_at) SELECT session_id, ids, now(), now() FROM ${members}`,
    [users, sessions],
  );
  await client.query(
    `INSERT INTO vessel_session (id, relationship_id, status, inviter_id, member_ids, pair, created_at, updated_at, version)
     SELECT session_id, session_id, 'ACTIVE', ids[1], ids, ids, now(), now(), 1 FROM ${members}`,
    [users, sessions],
  );
  await client.query(
    `INSERT INTO shared_vessel (id, session_id, created_at, updated_at) SELECT gen_random_uuid(), session_id, now(), now() FROM ${members}`,
    [users, sessions],
  );
  await client.query(
    `INSERT INTO user_vessel (id, user_id, session_id, created_at, updated_at) SELECT v, u, s, now(), now() FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS keeper (v, u, s)`,
    [vessels, users, sessions],
  );
  await client.query(
    `INSERT INTO stage_progress (id, session_id, user_id, stage, status, started_at, completed_at)
     SELECT gen_random_uuid(), s, u, stage, CASE stage WHEN 1 THEN 'IN_PROGRESS' ELSE 'COMPLETED' END, now(), CASE stage WHEN 1 THEN NULL ELSE now() END
     FROM unnest($1::uuid[], $2::uuid[]) AS keeper (u, s), generate_series(0, 1) AS stage`,
    [users, sessions],
  );
  return keepers;
}

/** As many sentences for each as they share out evenly, the way people come to have them: in turns. */
export async function bringEmbeddings(client: pg.Client, keepers: readonly Keeper[], count: number): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, nth) => {
      const { vesselId, userId, sessionId } = keepers[(from + nth) % keepers.length] ?? {
        vesselId: '',
        userId: '',
        sessionId: '',
      };
      return {
        id: newId(),
        vesselId,
        userId,
        sessionId,
        vector: sparse(embeddingOf(sentence(spread(from + nth)), dimensions, subjectFinders)),
      };
    });
    const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
    await client.query(
      `INSERT INTO vessel_embedding (item_id, kind, vessel_id, owner_id, session_id, model, embedding)
       SELECT i, 'EVENT', v, u, s, $6, e::sparsevec::vector FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) AS row (i, v, u, s, e)`,
      [column('id'), column('vesselId'), column('userId'), column('sessionId'), column('vector'), model],
    );
  }
  await client.query('VACUUM ANALYZE vessel_embedding, user_vessel, vessel_session, stage_progress');
}

/**
 * The library, of the same sentences. Its index is built after them, as restoring a backup does, which is much quicker.
 */
export async function bringLibrary(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'vessel_privacy' AND indexdef LIKE '%USING hnsw%'`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX vessel_privacy.${name}`);
  await client.query(
    `INSERT INTO global_library_item (id, title, description, category, source, status, embedding, embedding_model, created_at, updated_at, version)
     SELECT gen_random_uuid(), 'Item', 'Something to try', 'communication', 'CURATED', 'PUBLISHED', embedding, model, now(), now(), 1 FROM vessel_embedding`,
  );
  await client.query(`SET maintenance_work_mem = '2GB'`);
  for (const { definition } of rows) await client.query(definition);
  await client.query('VACUUM ANALYZE global_library_item');
}

/** What is not nought of a vector, as pgvector reads it: a tenth of the whole. */
function sparse(vector: readonly number[]): string {
  const entries = vector.flatMap((value, at) => (value === 0 ? [] : [`${at + 1}:${Math.fround(value)}`]));
  return `{${entries.join(',')}}/${vector.length}`;
}
