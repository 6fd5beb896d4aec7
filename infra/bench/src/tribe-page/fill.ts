import { newId } from '@kindred/contracts/uuid';
import type pg from 'pg';

/** A tribe of the bench, as its creator sees it. */
export interface BenchTribe {
  readonly id: string;
  readonly creatorId: string;
  readonly privacy: 'PUBLIC' | 'PRIVATE';
  readonly members: number;
}

const sizes = [4, 5, 6, 7, 8];
const goalsEach = 25;
const messagesEach = 100;
const interestsEach = 10;
/** The most that a tribe can have ahead of it. */
export const eventsEach = 10;
/** How many of the last messages, which another member wrote, the creator has not read. */
export const unreadOfCreator = 20;

/** Tribes of 4 to 8 members, with 25 goals and 100 messages a member, 10 interests and 10 events. */
export async function bringTribesOfEachSize(owner: pg.Client, ofEachSize: number): Promise<BenchTribe[]> {
  const tribes: BenchTribe[] = [];
  for (const privacy of ['PUBLIC', 'PRIVATE'] as const)
    for (const members of sizes)
      for (let nth = 0; nth < ofEachSize; nth += 1) tribes.push({ id: newId(), creatorId: newId(), privacy, members });
  for (const tribe of tribes) await bring(owner, tribe);
  await owner.query('VACUUM ANALYZE tribe, tribe_interest, tribe_membership, tribe_goal, tribe_event, tribe_message');
  return tribes;
}

async function bring(owner: pg.Client, { id, creatorId, privacy, members }: BenchTribe): Promise<void> {
  await owner.query(
    `INSERT INTO tribe (id, name, description, location, latitude, longitude, status, status_since, privacy, max_members, member_count, created_by, created_at, last_active_at, version)
     VALUES ($1, 'Walks at night', repeat('With a lamp and no plan. ', 20), 'Lisbon', 38.7118, -9.1302, 'ACTIVE', now(), $2, 8, $3, $4, now(), now(), 1)`,
    [id, privacy, members, creatorId],
  );
  await owner.query(
    `INSERT INTO tribe_interest (id, tribe_id, position, category, name, is_primary, key)
     SELECT gen_random_uuid(), $1, nth, 'OUTDOOR_ADVENTURES', 'Interest ' || nth, nth < 3, 'OUTDOOR_ADVENTURES:interest ' || nth
     FROM generate_series(0, $2::int - 1) AS nth`,
    [id, interestsEach],
  );
  await owner.query(
    `INSERT INTO tribe_membership (id, tribe_id, user_id, role, status, joined_at, last_active, is_withheld)
     SELECT gen_random_uuid(), $1, CASE nth WHEN 1 THEN $2::uuid ELSE gen_random_uuid() END,
       CASE nth WHEN 1 THEN 'CREATOR' ELSE 'MEMBER' END, 'ACTIVE', now() + nth * interval '1 second', now(), false
     FROM generate_series(1, $3::int) AS nth`,
    [id, creatorId, members],
  );
  await owner.query(
    `INSERT INTO tribe_goal (id, tribe_id, title, description, status, is_challenge, created_by, created_at)
     SELECT gen_random_uuid(), $1, 'Goal ' || nth, repeat('Find the smallest street. ', 10), 'OPEN', false, $2, now() - nth * interval '1 minute'
     FROM generate_series(1, $3::int) AS nth`,
    [id, creatorId, members * goalsEach],
  );
  await bringEvents(owner, id, creatorId);
  await bringMessages(owner, id, creatorId, members * messagesEach);
}

async function bringEvents(owner: pg.Client, tribeId: string, creatorId: string): Promise<void> {
  await owner.query(
    `INSERT INTO tribe_event (id, tribe_id, name, event_type, status, visibility, start_time, end_time, sort_time, time_zone, location,
       capacity, allows_guests, cost, payment_required, places_taken, next_waiting_no, check_in_secret, created_by, created_at, changed_at, scheduled_at, version)
     SELECT gen_random_uuid(), $1, 'Walk ' || nth, 'IN_PERSON', 'SCHEDULED', 'TRIBE_ONLY', begins, begins + interval '3 hours', begins, 'Europe/Lisbon', 'The old gate',
       10, false, 0, false, 0, 1, '\\x00', $2, now(), now(), now(), 1
     FROM generate_series(1, $3::int) AS nth, LATERAL (SELECT now() + nth * interval '1 day' AS begins)`,
    [tribeId, creatorId, eventsEach],
  );
}

async function bringMessages(owner: pg.Client, tribeId: string, creatorId: string, messages: number): Promise<void> {
  await owner.query(
    `INSERT INTO tribe_message (id, tribe_id, sequence, user_id, message_type, content, sent_at, version)
     SELECT gen_random_uuid(), $1, nth, (SELECT user_id FROM tribe_membership m WHERE m.tribe_id = $1 AND m.user_id <> $2 LIMIT 1),
       'TEXT', 'Who brings the lamp tonight?', now() - interval '1 day' + nth * interval '1 second', 1
     FROM generate_series(1, $3::int) AS nth`,
    [tribeId, creatorId, messages],
  );
  await owner.query(`INSERT INTO tribe_chat (tribe_id, last_sequence) VALUES ($1, $2)`, [tribeId, messages]);
  await owner.query(
    `INSERT INTO tribe_chat_member (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
     VALUES ($1, $2, $3, now(), now(), 0, 0)`,
    [tribeId, creatorId, messages - unreadOfCreator],
  );
}
