import type pg from 'pg';
import { connected, dropIndexes } from '../discovery/fill.ts';
import { commonWords } from '../discovery/vocabulary.ts';
import { benchMessages } from '../environment.ts';

const membersOfEach = 4;
const messagesOfEach = 500;
/** The share of all messages that one tribe has, whose pages are read at every depth. */
const shareOfLongest = 0.02;
const tribesInBatch = 200;
const wordsOfEach = 8;

export interface BenchTribe {
  readonly id: string;
  /** The first is in two other tribes as well. */
  readonly memberIds: readonly string[];
}

export interface ChatPeople {
  readonly tribes: readonly BenchTribe[];
  /** The tribe that has 2 % of all messages. */
  readonly longest: BenchTribe & { readonly messages: number };
}

/** Tribes of four people with 500 messages each, and one with 2 % of all. Each person has read half of them. */
export function bringChats(url: string, log: (line: string) => void): Promise<ChatPeople> {
  return connected(url, async (owner) => {
    const longest = Math.round(benchMessages * shareOfLongest);
    const tribes = Math.max(tribesInBatch, Math.round((benchMessages - longest) / messagesOfEach));
    await owner.query('SET synchronous_commit = off');
    await bringTribes(owner, tribes);
    const indexes = await dropIndexes(owner, ['tribe_message']);
    for (let from = 1; from <= tribes; from += tribesInBatch) {
      await owner.query(messagesOf('nth >= $1 AND nth < $2', messagesOfEach), [
        from,
        from + tribesInBatch,
        commonWords,
      ]);
      if (from % 4_000 === 1) log(`${from + tribesInBatch - 1} of ${tribes} tribes have messages`);
    }
    await owner.query(messagesOf('nth >= $1 AND nth < $2', longest - messagesOfEach, messagesOfEach), [
      1,
      2,
      commonWords,
    ]);
    for (const index of indexes) await owner.query(index);
    await owner.query(standings);
    await owner.query('VACUUM ANALYZE tribe, tribe_membership, tribe_message, tribe_chat, tribe_chat_member');
    return readPeople(owner, longest);
  });
}

async function bringTribes(owner: pg.Client, tribes: number): Promise<void> {
  await owner.query(
    `CREATE TABLE bench_tribe AS
     SELECT nth, gen_random_uuid() AS id, ARRAY(SELECT gen_random_uuid() FROM generate_series(1, ${membersOfEach}) WHERE nth > 0) AS members
     FROM generate_series(1, $1::int) AS nth`,
    [tribes],
  );
  // The first person of every third tribe is in the two tribes after it as well.
  await owner.query(
    `UPDATE bench_tribe AS t SET members = ARRAY[f.members[1]] || t.members[2:]
     FROM bench_tribe f WHERE t.nth % 3 <> 1 AND f.nth = t.nth - (t.nth - 1) % 3`,
  );
  await owner.query(
    `INSERT INTO tribe (id, name, status, status_since, privacy, max_members, member_count, created_by, created_at, last_active_at, version)
     SELECT id, 'Tribe ' || nth, 'ACTIVE', now(), 'PRIVATE', 8, ${membersOfEach}, members[1], now(), now(), 1 FROM bench_tribe`,
  );
  await owner.query(
    `INSERT INTO tribe_membership (id, tribe_id, user_id, role, status, joined_at, last_active, is_withheld)
     SELECT gen_random_uuid(), id, member, CASE place WHEN 1 THEN 'CREATOR' ELSE 'MEMBER' END, 'ACTIVE', now(), now(), false
     FROM bench_tribe, unnest(members) WITH ORDINALITY AS m (member, place)`,
  );
}

/** Messages of the tribes of a condition, after those that they have. Each has words of the vocabulary. */
const messagesOf = (tribes: string, messages: number, after = 0) => `
  INSERT INTO tribe_message (id, tribe_id, sequence, user_id, message_type, content, sent_at, version)
  SELECT gen_random_uuid(), t.id, ${after} + n, t.members[1 + n % ${membersOfEach}], 'TEXT',
    (SELECT string_agg(($3::text[])[1 + (abs(hashint8(t.nth * 1000003 + n * 31 + place)) % ${commonWords.length})], ' ')
     FROM generate_series(1, ${wordsOfEach}) AS place),
    now() - interval '1 year' + (${after} + n) * interval '1 second', 1
  FROM bench_tribe t, generate_series(1, ${messages}) AS n WHERE ${tribes}`;

const standings = `
  INSERT INTO tribe_chat (tribe_id, last_sequence) SELECT tribe_id, max(sequence) FROM tribe_message GROUP BY tribe_id;
  INSERT INTO tribe_chat_member (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
  SELECT m.tribe_id, m.user_id, c.last_sequence / 2, now(), now() - interval '1 hour', 0, 0
  FROM tribe_membership m JOIN tribe_chat c ON c.tribe_id = m.tribe_id`;

async function readPeople(owner: pg.Client, messages: number): Promise<ChatPeople> {
  const { rows } = await owner.query<{ id: string; memberIds: string[] }>(
    'SELECT id, members AS "memberIds" FROM bench_tribe ORDER BY nth LIMIT 900',
  );
  const [longest] = rows;
  if (!longest) throw new Error('There are no tribes.');
  return { tribes: rows, longest: { ...longest, messages } };
}
