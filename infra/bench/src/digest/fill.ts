import { connected } from '../discovery/fill.ts';

/** Kinds that come by mail, in the order in which a person is told of them, over and over. */
const kinds = ['EVENT_SCHEDULED', 'TRIBE_MEMBER_JOINED', 'POLL_OPENED', 'GOAL_COMPLETED', 'SHARE_PAID'];

/** People who are due now, each with this many unread notifications since yesterday. */
export async function bringPeople(url: string, people: number, notifications: number): Promise<void> {
  await connected(url, async (client) => {
    await client.query(
      `CREATE TABLE bench_person AS SELECT uuid_generate_v4() AS id FROM generate_series(1, ${people})`,
    );
    await client.query(
      `INSERT INTO digest (user_id, due_at, is_planned, told_until)
       SELECT id, now() - interval '1 minute', true, now() - interval '1 day' FROM bench_person`,
    );
    await client.query(
      `INSERT INTO notification (id, user_id, kind, about, created_at, expires_at)
       SELECT uuid_generate_v4(), id, ($1::text[])[1 + nth % ${kinds.length}], '{}', now() - interval '1 hour', now() + interval '20 days'
       FROM bench_person, generate_series(1, ${notifications}) AS nth`,
      [kinds],
    );
    await client.query('DROP TABLE bench_person');
    await client.query('VACUUM ANALYZE digest, notification');
  });
}
