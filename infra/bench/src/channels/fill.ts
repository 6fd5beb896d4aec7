import type pg from 'pg';
import { connected, dropIndexes, inBatches } from '../discovery/fill.ts';
import { commonWords } from '../discovery/vocabulary.ts';

const messagesOfEach = 200;
const membersOfEach = 20;
/** In so many channels each person is. */
export const channelsOfPerson = 200;
const fewestChannels = 1_000;
const wordsOfEach = 8;
export const rareWord = 'halyard';
/** One message in 5,000 contains the rare word. */
const rareOf = 5_000;

const people = `CREATE TABLE bench_person AS SELECT nth, gen_random_uuid() AS id FROM generate_series(0, $1::int - 1) AS nth`;

/** Channel c has the people whose numbers are c plus 0 to 19 times a step, so that each person is in 200 channels. */
const channels = [
  `INSERT INTO person (user_id, external_number, created_at) SELECT id, nth + 1, now() FROM bench_person`,
  `CREATE TABLE bench_channel AS SELECT nth, gen_random_uuid() AS id FROM generate_series(0, $1::int - 1) AS nth`,
  `INSERT INTO micro_dao (id, external_number, name, access, status, owner_user_id, member_count, created_at, version)
   SELECT gen_random_uuid(), 1, 'The town', 'OPEN', 'ACTIVE', (SELECT id FROM bench_person WHERE nth = 0), 1, now(), 1`,
  `INSERT INTO channel (id, micro_dao_id, slug, name, visibility, is_confidential, is_direct, slow_mode_seconds, member_count, created_at, version)
   SELECT c.id, d.id, 'channel-' || c.nth, 'Channel ' || c.nth, 'MICRODAO', false, false, 0, ${membersOfEach}, now(), 1
   FROM bench_channel c, micro_dao d`,
  `INSERT INTO channel_member (id, channel_id, user_id, role, status, joined_at, notification_level, read_sequence, window_began_at, sent_in_window, changed_in_window)
   SELECT gen_random_uuid(), c.id, p.id, 'MEMBER', 'CURRENT', now(), 'ALL', ${messagesOfEach} - (c.nth * 7 + member) % 60, now() - interval '1 hour', 0, 0
   FROM bench_channel c CROSS JOIN generate_series(0, ${membersOfEach} - 1) AS member
   JOIN bench_person p ON p.nth = (c.nth + member * (SELECT count(*) FROM bench_person) / ${membersOfEach}) % (SELECT count(*) FROM bench_person)`,
  `INSERT INTO channel_sequence (channel_id, last_sequence) SELECT id, ${messagesOfEach} FROM bench_channel`,
];

export interface Filled {
  /** Some of the people, each in 200 channels. */
  readonly personIds: readonly string[];
  /** A channel of each of them. */
  readonly channelIds: readonly string[];
}

/** Channels of 20 members with 200 messages each. Each person is in 200 channels and has not read up to 60 messages. */
export function bringChannels(url: string, messages: number, log: (line: string) => void): Promise<Filled> {
  return connected(url, async (owner) => {
    await owner.query('SET search_path TO messaging_agents, public');
    const count = Math.max(fewestChannels, Math.round(messages / messagesOfEach));
    await owner.query(people, [Math.round((count * membersOfEach) / channelsOfPerson)]);
    for (const statement of channels) await owner.query(statement, statement.includes('$1') ? [count] : []);
    const indexes = await dropIndexes(owner, ['channel_message']);
    await inBatches(url, count * messagesOfEach, async (client, from, to) => {
      if (from % 1_000_000 === 0) log(`${from} of ${count * messagesOfEach} messages`);
      await bringMessages(client, from, to);
    });
    await owner.query(`SET maintenance_work_mem = '1GB'`);
    for (const index of indexes) await owner.query(index);
    await owner.query('VACUUM ANALYZE person, channel, channel_member, channel_message, channel_sequence');
    return readSome(owner);
  });
}

/** Messages of these numbers. They have come back from the homeserver, so that their places are their numbers. */
async function bringMessages(client: pg.Client, from: number, to: number): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, nth) => from + nth);
  await client.query(
    `INSERT INTO messaging_agents.channel_message (id, channel_id, sequence, place, sender_user_id, sender_type, preview, is_whole, length, matrix_event_id, sent_at, version)
     SELECT gen_random_uuid(), c.id, 1 + m.nth % ${messagesOfEach}, 1 + m.nth % ${messagesOfEach},
       (SELECT id FROM messaging_agents.bench_person p WHERE p.nth = c.nth % (SELECT count(*) FROM messaging_agents.bench_person)), 'HUMAN', m.said, true, length(m.said), '$' || m.nth,
       now() - interval '1 year' + m.nth * interval '1 second', 1
     FROM unnest($1::int[], $2::text[]) AS m (nth, said)
     JOIN messaging_agents.bench_channel c ON c.nth = m.nth / ${messagesOfEach}`,
    [numbers, numbers.map(textOf)],
  );
}

/** Words that differ between messages, the same at each run. */
function textOf(nth: number): string {
  const words = Array.from({ length: wordsOfEach }, (_, place) => {
    const mixed = Math.imul((nth * wordsOfEach + place + 1) | 0, 0x9e3779b1) ^ (nth >>> 7);
    return commonWords[(mixed >>> 0) % commonWords.length];
  });
  return [...words, ...(nth % rareOf === 0 ? [rareWord] : [])].join(' ');
}

async function readSome(owner: pg.Client): Promise<Filled> {
  const { rows } = await owner.query<{ person: string; channel: string }>(
    `SELECT p.id AS person, c.id AS channel FROM bench_person p JOIN bench_channel c USING (nth) ORDER BY nth LIMIT 600`,
  );
  return { personIds: rows.map(({ person }) => person), channelIds: rows.map(({ channel }) => channel) };
}
