import { newId } from '@kindred/contracts/uuid';
import { connectionsCostTheSame, parentsById, type FilledList } from '@kindred/testkit/connection-costs';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());

/** Writes rows that no operation makes so many of. */
const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

async function ownTribe(): Promise<{ founder: TestPerson; tribeId: string; list: FilledList }> {
  const founder = await world.person();
  const { tribe } = await founder.does<{ tribe: { id: string } }>('createTribe', { name: 'Full' }, 'tribe { id }');
  const list: FilledList = { client: founder.graph, query: (field) => `{ tribe(id: "${tribe.id}") { ${field} } }` };
  return { founder, tribeId: tribe.id, list };
}

/** Makes `$2` public tribes of the person `$1`. */
const manyTribes = `WITH made AS (
  INSERT INTO tribe (id, name, status, status_since, privacy, max_members, member_count, created_by, created_at, last_active_at, version)
  SELECT uuid_generate_v4(), 'Tribe ' || nth, 'FORMING', now(), 'PUBLIC', 8, 1, $1, now(), now(), 1 FROM generate_series(1, $2::int) AS nth
  RETURNING id)`;

/** Makes `$2` ACTIVE hives of the person `$1`. */
const manyHives = `WITH made AS (
  INSERT INTO hive (id, name, description, categories, search_text, status, status_since, pledge_goal, pledge_deadline, pledge_count, member_count, created_by, created_at, version)
  SELECT uuid_generate_v4(), 'Hive ' || nth, 'Bees on the roof', '{TECHNOLOGY}', 'bees on the roof', 'ACTIVE', now(), 3, now(), 3, 1, $1::uuid, now(), 1
  FROM generate_series(1, $2::int) AS nth
  RETURNING id)`;

/** Makes `$2` reports of the person `$1`. */
const manyReports = `WITH made AS (
  INSERT INTO report (id, reporter_id, reported_id, subject_kind, subject_id, reason, status, queue_rank, reported_at, version)
  SELECT uuid_generate_v4(), $1::uuid, uuid_generate_v4(), 'PERSON', uuid_generate_v4(), 'SPAM', 'OPEN', 2, now(), 1 FROM generate_series(1, $2::int)
  RETURNING id)`;

/** Makes `$2` sanctions of the person `$1`. */
const manySanctions = `WITH made AS (
  INSERT INTO sanction (id, user_id, kind, rule, subject_kind, subject_id, status, imposed_at, final_at, version)
  SELECT uuid_generate_v4(), $1::uuid, 'CONTENT_REMOVED', 'SPAM', 'TRIBE', uuid_generate_v4(), 'IMPOSED', now(), now(), 1 FROM generate_series(1, $2::int)
  RETURNING id)`;

/** Makes `$2` finished formations that the admin `$1` started. */
const manyRuns = `WITH made AS (
  INSERT INTO formation_run (id, seed, is_preview, status, started_by, started_at, finished_at, phase, is_cut, people, left_over_reasons, version)
  SELECT uuid_generate_v4(), 'seed', false, 'FINISHED', $1::uuid, now(), now(), 2, true, 5, '[]', 1 FROM generate_series(1, $2::int)
  RETURNING id)`;

/** Three cells of each of these, one a phase. */
const manyCells = `
  INSERT INTO formation_cell (id, run_id, phase, nth, ready_at, placed_at, groups, grouped, filled, score_sum, version)
  SELECT uuid_generate_v4(), id, phase, 0, now(), now(), 1, 5, 0, 400, 1 FROM made, generate_series(0, 2) AS phase`;

/** `$3` groups of each of these, with a person and a proposal each. */
const manyGroups = `, groups AS (
  INSERT INTO formation_group (id, run_id, group_no, size, score, personality, interests, communication_style, location, group_balance, has_common_evening, weights_version)
  SELECT uuid_generate_v4(), id, nth, 5, 80, 80, 80, 80, 80, 80, true, 1 FROM made, generate_series(1, $3::int) AS nth
), people AS (
  INSERT INTO formation_person (run_id, user_id, priority, group_no)
  SELECT id, uuid_generate_v4(), 0, nth FROM made, generate_series(1, $3::int) AS nth
)
INSERT INTO tribe_proposal (id, run_id, group_no, status, made_at, expires_at, version)
SELECT uuid_generate_v4(), id, nth, 'OPEN', now(), now() + interval '7 days', 1 FROM made, generate_series(1, $3::int) AS nth`;

const scheduledEvents = `
  INSERT INTO tribe_event (id, tribe_id, created_by, name, event_type, status, visibility, start_time, end_time, sort_time, time_zone,
    allows_guests, cost, currency, payment_required, payee_id, places_taken, next_waiting_no, check_in_secret, created_at, scheduled_at, version)
  SELECT uuid_generate_v4(), asked.tribe_id, asked.user_id, 'Event ' || nth, 'IN_PERSON', 'SCHEDULED', 'TRIBE_ONLY', begins, begins + interval '2 hours', begins,
    'Europe/Berlin', false, 900, 'EUR', false, asked.user_id, 1, 1, '\\x00', now(), now(), 1
  FROM asked, LATERAL (SELECT date_trunc('second', now()) + nth * interval '1 day' AS begins) AS time
  RETURNING id`;

/** Makes `$3` scheduled events of the tribe `$1` and the person `$2`. */
const manyEvents = `WITH asked AS (SELECT $1::uuid AS tribe_id, $2::uuid AS user_id, nth FROM generate_series(1, $3::int) AS nth), made AS (${scheduledEvents})`;

/** Makes `$2` suggestions of the tribe `$1`, each at a venue of its own. */
const manySuggestions = `WITH places AS (
  INSERT INTO venue (id, source, place_id, name, address, latitude, longitude, attribution, seen_at)
  SELECT uuid_generate_v4(), 'LOCAL', 'local:' || uuid_generate_v4(), 'Park', 'Street', 52, 13, 'made up', now() FROM generate_series(1, $2::int)
  RETURNING id), made AS (
  INSERT INTO event_suggestion (id, tribe_id, name, description, category, start_time, end_time, time_zone, venue_id, cost, currency,
    weather_dependent, reasons, status, made_at, expires_at)
  SELECT uuid_generate_v4(), $1, 'Walk', 'Outside', 'OUTDOOR_ADVENTURES', now() + interval '3 days', now() + interval '3 days 2 hours', 'UTC', id,
    500, 'EUR', true, '[{"kind": "NO_EVENT_AHEAD"}]', 'PENDING', now(), now() + interval '2 days' FROM places
  RETURNING id)`;
/** Makes `$3` messages of the person `$2` in the tribe `$1`, each but the oldest an answer to another. */
const manyMessages = `WITH asked AS (SELECT uuid_generate_v4() AS id, nth FROM generate_series(1, $3::int) AS nth)
  INSERT INTO tribe_message (id, tribe_id, sequence, user_id, message_type, content, reply_to_id, sent_at, version)
  SELECT id, $1, nth, $2, 'TEXT', 'Message ' || nth, lag(id) OVER (ORDER BY nth), now(), 1 FROM asked`;

/** Makes a scheduled event of each tribe of the person `$1`. */
const eventOfEach = `WITH asked AS (SELECT id AS tribe_id, created_by AS user_id, 1 AS nth FROM tribe WHERE created_by = $1), made AS (${scheduledEvents})`;

/** Makes `$2` achievements, and awards each to the people of a query. */
const manyAwards = (people: string) => `WITH made AS (
  INSERT INTO achievement (id, name, description, category, point_value, criteria, added_at, version)
  SELECT uuid_generate_v4(), 'Achievement ' || nth, 'Come', 'GATHERING', 5,
    '[{"metric":"EVENTS_ATTENDED","atLeast":1,"withinDays":null,"interestCategory":null}]', now(), 1 FROM generate_series(1, $2::int) AS nth
  RETURNING id)
  INSERT INTO user_achievement (id, user_id, achievement_id, awarded_at, counts, version)
  SELECT uuid_generate_v4(), people.id, made.id, now(), '{1}', 1 FROM made, (${people}) AS people (id)`;

/** A person goes to each of them, and is listed first. */
const goingTo = (
  person: string,
) => `INSERT INTO event_attendee (id, event_id, user_id, rsvp_status, rsvp_time, placed_at, has_guest, payment_status, wrong_codes)
  SELECT ('00000000' || substr(uuid_generate_v4()::text, 9))::uuid, id, ${person}::uuid, 'GOING', now(), now(), false, 'NOT_REQUIRED', 0 FROM made`;

/** Pictures of events `e`, numbered by `nth`. */
const manyMedia = `INSERT INTO event_media (id, tribe_id, event_id, type, content_type, size_bytes, status, uploaded_by, started_at, uploaded_at, width, height, thumbnails, attempts, version)
  SELECT uuid_generate_v4(), e.tribe_id, e.id, 'IMAGE', 'image/png', 9, 'READY', e.created_by, now() + nth * interval '1 second', now(), 9, 9, '[{"width":9,"height":9}]', 1, 1`;

const ofUser = ({ id, graph: client }: TestPerson): FilledList => ({
  client,
  query: (field) =>
    `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${field} } } }`,
});

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => world.running.service.database.statements,
  fillers: {
    'Query.formationRuns': async (count) => {
      const admin = await world.person('ADMIN');
      await write(`${manyRuns} ${manyCells}`, [admin.id, count]);
      return { client: admin.graph, query: (field) => `{ ${field} }` };
    },
    'FormationRun.formedGroups': async (count) => {
      const admin = await world.person('ADMIN');
      await write(`${manyRuns} ${manyGroups}`, [admin.id, 1, count]);
      const [run] = await write('SELECT id FROM formation_run WHERE started_by = $1', [admin.id]);
      const id = String(run?.['id']);
      return { client: admin.graph, query: (field) => `{ formationRun(id: "${id}") { ${field} } }` };
    },
    'Query.reports': async (count) => {
      const admin = await world.person('ADMIN');
      await write(`${manyReports} SELECT id FROM made`, [admin.id, count]);
      return { client: admin.graph, query: (field) => `{ ${field} }` };
    },
    'Query.sanctions': async (count) => {
      const admin = await world.person('ADMIN');
      await write(`${manySanctions} SELECT id FROM made`, [admin.id, count]);
      return { client: admin.graph, query: (field) => `{ ${field} }` };
    },
    'User.reportsMade': async (count) => {
      const reporter = await world.person();
      await write(`${manyReports} SELECT id FROM made`, [reporter.id, count]);
      return ofUser(reporter);
    },
    'User.sanctions': async (count) => {
      const sanctioned = await world.person();
      await write(`${manySanctions} SELECT id FROM made`, [sanctioned.id, count]);
      return ofUser(sanctioned);
    },
    'Query.achievements': async (count) => {
      await write(manyAwards('SELECT $1::uuid'), [newId(), count]);
      const { graph: client } = await world.person();
      return { client, query: (field) => `{ ${field} }` };
    },
    'User.achievements': async (count) => {
      const person = await world.person();
      await write(manyAwards('SELECT $1::uuid'), [person.id, count]);
      return ofUser(person);
    },
    'Query.hives': async (count) => {
      const founder = await world.person();
      await write(`${manyHives} SELECT id FROM made`, [founder.id, count]);
      return { client: founder.graph, query: (field) => `{ ${field} }`, with: 'filter: { text: "bees roof" }' };
    },
    // The steward comes first, so that either page has their own fields.
    'Hive.members': async (count) => {
      const steward = await world.person();
      await write(
        `${manyHives} INSERT INTO hive_member (id, hive_id, user_id, role, status, status_since, joined_at)
         SELECT uuid_generate_v4(), id, CASE nth WHEN 1 THEN $1 ELSE uuid_generate_v4() END,
           CASE nth WHEN 1 THEN 'STEWARD' ELSE 'MEMBER' END, 'ACTIVE', now() + nth * interval '1 second', now()
         FROM made, generate_series(1, $3::int) AS nth`,
        [steward.id, 1, count],
      );
      const [hive] = await write('SELECT id FROM hive WHERE created_by = $1', [steward.id]);
      return { client: steward.graph, query: (field) => `{ hive(id: "${String(hive?.['id'])}") { ${field} } }` };
    },
    'User.hiveMemberships': async (count) => {
      const member = await world.person();
      await write(
        `${manyHives} INSERT INTO hive_member (id, hive_id, user_id, role, status, status_since, joined_at)
         SELECT uuid_generate_v4(), id, $1, 'STEWARD', 'ACTIVE', now(), now() FROM made`,
        [member.id, count],
      );
      return ofUser(member);
    },
    'Query.tribes': async (count) => {
      const { founder } = await ownTribe();
      // One more than a page: what comes after the last very word is looked for only there.
      await write(`${manyTribes} SELECT id FROM made`, [founder.id, count + 1]);
      const { graph: client } = await world.person();
      return { client, query: (field) => `{ ${field} }`, with: 'filter: { text: "tribe" }' };
    },
    'Query.publicEvents': async (count) => {
      const { founder, tribeId } = await ownTribe();
      // One more than a page: what comes after the last very word is looked for only there.
      await write(`${manyEvents} SELECT id FROM made`, [tribeId, founder.id, count + 1]);
      await write(`UPDATE tribe_event SET visibility = 'PUBLIC' WHERE tribe_id = $1`, [tribeId]);
      const { graph: client } = await world.person();
      return { client, query: (field) => `{ ${field} }`, with: 'filter: { text: "event" }' };
    },
    'Tribe.activities': async (count) => {
      const { founder, tribeId, list } = await ownTribe();
      for (let nth = 0; nth < count; nth += 1)
        await write(
          `INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at) VALUES ($1, $2, 'Goal', 'OPEN', false, $3, now())`,
          [newId(), tribeId, founder.id],
        );
      await write(
        `INSERT INTO tribe_activity (id, tribe_id, user_id, activity_type, timestamp, goal_id)
         SELECT uuid_generate_v4(), tribe_id, created_by, 'GOAL_CREATED', now(), id FROM tribe_goal WHERE tribe_id = $1`,
        [tribeId],
      );
      return list;
    },
    'Tribe.goals': async (count) => {
      const { founder, tribeId, list } = await ownTribe();
      await write(
        `INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at)
         SELECT uuid_generate_v4(), $1, 'Goal ' || nth, 'OPEN', false, $2, now() FROM generate_series(1, $3::int) AS nth`,
        [tribeId, founder.id, count],
      );
      return list;
    },
    'Query.searchTribeMessages': async (count) => {
      const { founder, tribeId } = await ownTribe();
      await write(manyMessages, [tribeId, founder.id, count]);
      return { client: founder.graph, query: (field) => `{ ${field} }`, with: 'text: "message"' };
    },
    'Tribe.messages': async (count) => {
      const { founder, tribeId, list } = await ownTribe();
      await write(manyMessages, [tribeId, founder.id, count]);
      return list;
    },
    'Tribe.events': async (count) => {
      const { founder, tribeId, list } = await ownTribe();
      await write(`${manyEvents} SELECT id FROM made`, [tribeId, founder.id, count]);
      return list;
    },
    'Tribe.prompts': async (count) => {
      const { tribeId, list } = await ownTribe();
      await write(
        `WITH asked AS (
           INSERT INTO tribe_message (id, tribe_id, sequence, message_type, content, sent_at, version)
           SELECT uuid_generate_v4(), $1, 1000 + nth, 'AI_PROMPT', 'What now?', now(), 1 FROM generate_series(1, $2::int) AS nth
           RETURNING id)
         INSERT INTO engagement_prompt (id, tribe_id, message_id, kind, reason, activity, status, asked_at, expires_at, answers, closed_at)
         SELECT uuid_generate_v4(), $1, id, 'QUESTION', 'DUE_BY_INTERVAL', 0, 'LAPSED', now(), now(), 0, now() FROM asked`,
        [tribeId, count],
      );
      return list;
    },
    'Tribe.eventSuggestions': async (count) => {
      const { tribeId, list } = await ownTribe();
      await write(`${manySuggestions} SELECT id FROM made`, [tribeId, count]);
      return list;
    },
    'User.tribeEvents': async (count) => {
      const { founder, tribeId } = await ownTribe();
      await write(
        `${manyEvents}, hosted AS (INSERT INTO event_host (event_id, user_id, since) SELECT id, $2, now() FROM made) ${goingTo('$2')}`,
        [tribeId, founder.id, count],
      );
      return ofUser(founder);
    },
    'TribeEvent.media': async (count) => {
      const { founder, tribeId } = await ownTribe();
      await write(`${manyEvents} ${goingTo('$2')}`, [tribeId, founder.id, 1]);
      await write(`${manyMedia} FROM tribe_event e, generate_series(1, $2::int) AS nth WHERE e.tribe_id = $1`, [
        tribeId,
        count,
      ]);
      const [event] = await write('SELECT id FROM tribe_event WHERE tribe_id = $1', [tribeId]);
      return { client: founder.graph, query: (field) => `{ tribeEvent(id: "${String(event?.['id'])}") { ${field} } }` };
    },
    'TribeEvent.attendees': async (count) => {
      const { founder, tribeId } = await ownTribe();
      await write(`${manyEvents} ${goingTo('$2')}`, [tribeId, founder.id, 1]);
      const [event] = await write('SELECT id FROM tribe_event WHERE tribe_id = $1', [tribeId]);
      await write(
        `INSERT INTO event_attendee (id, event_id, user_id, rsvp_status, has_guest, payment_status, wrong_codes)
         SELECT uuid_generate_v4(), $1, uuid_generate_v4(), 'NO_RESPONSE', false, 'NOT_REQUIRED', 0 FROM generate_series(2, $2::int)`,
        [event?.['id'], count],
      );
      return { client: founder.graph, query: (field) => `{ tribeEvent(id: "${String(event?.['id'])}") { ${field} } }` };
    },
    'Tribe.joinRequests': async (count) => {
      const { tribeId, list } = await ownTribe();
      await write(
        `INSERT INTO tribe_join_request (id, tribe_id, user_id, status, is_withheld, asked_at, expires_at)
         SELECT uuid_generate_v4(), $1, uuid_generate_v4(), 'PENDING', false, now(), now() + interval '14 days' FROM generate_series(1, $2::int)`,
        [tribeId, count],
      );
      return list;
    },
    'User.tribeJoinRequests': async (count) => {
      const { founder } = await ownTribe();
      const asker = await world.person();
      await write(
        `${manyTribes} INSERT INTO tribe_join_request (id, tribe_id, user_id, status, is_withheld, asked_at, expires_at)
         SELECT uuid_generate_v4(), id, $3, 'PENDING', false, now(), now() + interval '14 days' FROM made`,
        [founder.id, count, asker.id],
      );
      return ofUser(asker);
    },
    'User.notifications': async (count) => {
      const { founder, tribeId } = await ownTribe();
      const one = await world.person();
      await write(
        `WITH goals AS (INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at)
           SELECT uuid_generate_v4(), $1, 'Goal', 'OPEN', false, $2, now() FROM generate_series(1, $3::int) RETURNING id)
         INSERT INTO notification (id, user_id, actor_id, kind, about, created_at, expires_at)
         SELECT uuid_generate_v4(), $2, $4, 'GOAL_COMPLETED', jsonb_build_object('tribeId', $1::text, 'goalId', id), now(),
           now() + interval '1 day' FROM goals`,
        [tribeId, founder.id, count, one.id],
      );
      return ofUser(founder);
    },
    'User.tribeInvitations': async (count) => {
      const { founder } = await ownTribe();
      const invited = await world.person();
      await write(
        `${manyTribes} INSERT INTO tribe_membership (id, tribe_id, user_id, role, status, invited_by, invited_at, expires_at, is_withheld)
         SELECT uuid_generate_v4(), id, $3, 'MEMBER', 'PENDING', $1, now(), now() + interval '7 days', false FROM made`,
        [founder.id, count, invited.id],
      );
      return ofUser(invited);
    },
  },
  parents: {
    // The newest formations come first, which are those of this test.
    'FormationRun.formedGroups': async (count) => {
      const admin = await world.person('ADMIN');
      await write(`${manyRuns} ${manyGroups}`, [admin.id, count, 3]);
      return {
        client: admin.graph,
        query: (field, runs) => `{ formationRuns(first: ${runs}) { nodes { ${field} } } }`,
      };
    },
    'Hive.members': async (count) => {
      const steward = await world.person();
      const rows = await write(
        `${manyHives}, joined AS (INSERT INTO hive_member (id, hive_id, user_id, role, status, status_since, joined_at)
           SELECT uuid_generate_v4(), id, CASE nth WHEN 1 THEN $1 ELSE uuid_generate_v4() END,
             CASE nth WHEN 1 THEN 'STEWARD' ELSE 'MEMBER' END, 'ACTIVE', now() + nth * interval '1 second', now()
           FROM made, generate_series(1, 3) AS nth)
         SELECT id FROM made`,
        [steward.id, count],
      );
      return parentsById(steward.graph, 'Hive', idsOf(rows));
    },
    'Tribe.activities': tribesWith(
      `INSERT INTO tribe_activity (id, tribe_id, user_id, activity_type, timestamp, goal_id)
       SELECT uuid_generate_v4(), tribe_id, created_by, 'GOAL_CREATED', now(), id FROM tribe_goal WHERE created_by = $1`,
    ),
    'Tribe.events': tribesWith(`${eventOfEach} SELECT id FROM made`),
    'Tribe.goals': tribesWith('SELECT $1::uuid'),
    'Tribe.prompts': tribesWith(
      `INSERT INTO engagement_prompt (id, tribe_id, message_id, kind, reason, activity, status, asked_at, expires_at, answers, closed_at)
       SELECT uuid_generate_v4(), id, uuid_generate_v4(), 'QUESTION', 'DUE_BY_INTERVAL', 0, 'LAPSED', now(), now(), 0, now()
       FROM tribe, generate_series(1, 3) WHERE created_by = $1`,
    ),
    'Tribe.eventSuggestions': tribesWith(
      `INSERT INTO event_suggestion (id, tribe_id, name, description, category, start_time, end_time, time_zone, cost, currency,
         weather_dependent, reasons, status, made_at, expires_at)
       SELECT uuid_generate_v4(), id, 'Walk', 'Outside', 'OUTDOOR_ADVENTURES', now(), now() + interval '1 hour', 'UTC', 0, 'EUR',
         false, '[]', 'PENDING', now(), now() FROM tribe, generate_series(1, 3) WHERE created_by = $1`,
    ),
    'Tribe.messages': tribesWith(
      `INSERT INTO tribe_message (id, tribe_id, sequence, user_id, message_type, content, sent_at, version)
       SELECT uuid_generate_v4(), id, nth, $1, 'TEXT', 'Message ' || nth, now(), 1
       FROM tribe, generate_series(1, 3) AS nth WHERE created_by = $1`,
    ),
    'TribeEvent.media': async (count) => {
      const { founder } = await manyTribesWith(count, `${eventOfEach} ${goingTo('$1')}`);
      await write(`${manyMedia} FROM tribe_event e, generate_series(1, 3) AS nth WHERE e.created_by = $1`, [
        founder.id,
      ]);
      const rows = await write('SELECT id FROM tribe_event WHERE created_by = $1', [founder.id]);
      return parentsById(founder.graph, 'TribeEvent', idsOf(rows));
    },
    'TribeEvent.attendees': async (count) => {
      const { founder } = await manyTribesWith(count, `${eventOfEach} ${goingTo('$1')}`);
      const rows = await write('SELECT id FROM tribe_event WHERE created_by = $1', [founder.id]);
      return parentsById(founder.graph, 'TribeEvent', idsOf(rows));
    },
    'Tribe.joinRequests': tribesWith(
      `INSERT INTO tribe_join_request (id, tribe_id, user_id, status, is_withheld, asked_at, expires_at)
       SELECT uuid_generate_v4(), id, uuid_generate_v4(), 'PENDING', false, now(), now() + interval '14 days'
       FROM tribe, generate_series(1, 3) WHERE created_by = $1`,
    ),
  },
});

/** Makes so many tribes of a person, each with three goals, and what a statement about this person `$1` adds. */
async function manyTribesWith(count: number, sql: string) {
  const founder = await world.person();
  const rows = await write(
    `${manyTribes}, joined AS (INSERT INTO tribe_membership (id, tribe_id, user_id, role, status, joined_at, last_active, is_withheld)
       SELECT uuid_generate_v4(), id, $1, 'CREATOR', 'ACTIVE', now(), now(), false FROM made),
     set AS (INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at)
       SELECT uuid_generate_v4(), id, 'Goal ' || nth, 'OPEN', false, $1, now() FROM made, generate_series(1, 3) AS nth)
     SELECT id FROM made`,
    [founder.id, count],
  );
  await write(sql, [founder.id]);
  return { founder, tribeIds: idsOf(rows) };
}

function tribesWith(sql: string) {
  return async (count: number) => {
    const { founder, tribeIds } = await manyTribesWith(count, sql);
    return parentsById(founder.graph, 'Tribe', tribeIds);
  };
}

const idsOf = (rows: readonly Record<string, unknown>[]) => rows.map((row) => String(row['id']));
