import type pg from 'pg';
import { connected, dropIndexes, inBatches } from '../discovery/fill.ts';
import { commonWords } from '../discovery/vocabulary.ts';
import { benchMessages } from '../environment.ts';

const membersOfEach = 4;
const messagesOfEach = 500;
/** The share of all messages that one tribe has, whose pages are read at every depth. */
const shareOfLongest = 0.02;
const fewestTribes = 200;
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
    const tribes = Math.max(fewestTribes, Math.round((benchMessages - longest) / messagesOfEach));
    await bringTribes(owner, tribes);
    const indexes = await dropIndexes(owner, ['tribe_message']);
    await inBatches(url, tribes * messagesOfEach, (client, from, to) => {
      if (from % 1_000_000 === 0) log(`${from} of ${tribes * messagesOfEach} messages`);
      return bringMessages(client, from, to, (nth) => ({
        tribe: 1 + Math.floor(nth / messagesOfEach),
        sequence: 1 + (nth % messagesOfEach),
      }));
    });
    await inBatches(url, longest - messagesOfEach, (client, from, to) =>
      bringMessages(client, from, to, (nth) => ({ tribe: 1, sequence: 1 + messagesOfEach + nth })),
    );
    await owner.query(`SET maintenance_work_mem = '1GB'`);
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

interface Place {
  /** The number of the tribe, from 1. */
  readonly tribe: number;
  readonly sequence: number;
}

/** Messages of these numbers, each with words of the vocabulary. */
async function bringMessages(client: pg.Client, from: number, to: number, placeOf: (nth: number) => Place) {
  const messages = Array.from({ length: to - from }, (_, place) => ({
    ...placeOf(from + place),
    content: textOf(from + place),
  }));
  await client.query(
    `INSERT INTO tribe_message (id, tribe_id, sequence, user_id, message_type, content, sent_at, version)
     SELECT gen_random_uuid(), t.id, m.sequence, t.members[1 + m.sequence % ${membersOfEach}], 'TEXT', m.content,
       now() - interval '1 year' + m.sequence * interval '1 second', 1
     FROM unnest($1::int[], $2::int[], $3::text[]) AS m (tribe, sequence, content) JOIN bench_tribe t ON t.nth = m.tribe`,
    [
      messages.map(({ tribe }) => tribe),
      messages.map(({ sequence }) => sequence),
      messages.map(({ content }) => content),
    ],
  );
}

/** Words that differ between messages, the same at each run. */
function textOf(nth: number): string {
  const words = Array.from({ length: wordsOfEach }, (_, place) => {
    const mixed = Math.imul((nth * wordsOfEach + place + 1) | 0, 0x9e3779b1) ^ (nth >>> 7);
    return commonWords[(mixed >>> 0) % commonWords.length];
  });
  return words.join(' ');
}

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
