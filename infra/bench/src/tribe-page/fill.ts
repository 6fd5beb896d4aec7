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
const activitiesEach = 50;
export const interestsEach = 10;

/** Tribes of 4 to 8 members, with 25 goals and 50 activities a member and 10 interests, so many of each size. */
export async function bringTribesOfEachSize(owner: pg.Client, ofEachSize: number): Promise<BenchTribe[]> {
  const tribes: BenchTribe[] = [];
  for (const privacy of ['PUBLIC', 'PRIVATE'] as const)
    for (const members of sizes)
      for (let nth = 0; nth < ofEachSize; nth += 1) tribes.push({ id: newId(), creatorId: newId(), privacy, members });
  for (const tribe of tribes) await bring(owner, tribe);
  await owner.query('VACUUM ANALYZE tribe, tribe_interest, tribe_membership, tribe_goal, tribe_activity');
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
  await owner.query(
    `INSERT INTO tribe_activity (id, tribe_id, user_id, activity_type, timestamp, goal_id)
     SELECT gen_random_uuid(), $1, $2, 'GOAL_CREATED', now() - nth * interval '1 minute',
       (SELECT id FROM tribe_goal g WHERE g.tribe_id = $1 ORDER BY g.created_at DESC OFFSET nth % $4 LIMIT 1)
     FROM generate_series(1, $3::int) AS nth`,
    [id, creatorId, members * activitiesEach, members * goalsEach],
  );
}
