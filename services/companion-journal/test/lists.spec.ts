import { connectionsCostTheSame } from '@kindred/testkit/connection-costs';
import { companionWorld, type CompanionWorld } from './companion-world.ts';
import { acceptsDisclaimer } from './disclaimers/accepts-disclaimer.ts';
import { writes } from './journal/given-entries.ts';
import { completes, opened, says } from './duets/given-duets.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());

/** Writes rows that no operation makes so many of. */
const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

/** The same as a person, for what only they may write. */
const writeAs = (id: string, sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'person', id }, (tx) => tx.query<{ id: string }>(sql, parameters));

/** Chats with whatever persona and room are shipped. Returns their ids. */
async function insertChats(ownerId: string, count: number): Promise<string[]> {
  const made = await writeAs(
    ownerId,
    `INSERT INTO chat (id, owner_id, persona_id, persona_version, room_id, room_version, status, keeps, keeping, turns,
       started_at, last_turn_at, version)
     SELECT uuid_generate_v4(), $1, persona.id, 1, room.id, 1, 'OPEN', false, 'NOT_KEPT', 0, now(), now(), 1
     FROM (SELECT id FROM persona WHERE latest_version = 1 ORDER BY id LIMIT 1) AS persona,
       (SELECT id FROM room WHERE latest_version = 1 ORDER BY id LIMIT 1) AS room, generate_series(1, $2::int)
     RETURNING id`,
    [ownerId, count],
  );
  return made.map(({ id }) => id);
}

const personaText = `'A name', 'A tone', 'A voice', 'A description', 'A prompt', '{listed}'::text[]`;

/** Two photos of one entry. */
const manyPhotos = `INSERT INTO journal_photo (id, entry_id, content_type, size_bytes, status, uploaded_by, started_at,
    uploaded_at, width, height, thumbnails, attempts, version)
  SELECT uuid_generate_v4(), $1, 'image/jpeg', 1, 'READY', $2, now(), now(), 1, 1, '[{"width": 1, "height": 1}]', 1, 1
  FROM generate_series(1, 2)`;

const ofUser = (id: string, field: string) =>
  `{ _entities(representations: [{ __typename: "User", id: "${id}" }]) { ... on User { ${field} } } }`;

const roomText = `'A name', 'A description', 'A purpose', 'A prompt', 'OPEN',
  '{"replyLength": "SHORT", "maxPromptLength": 500, "offersKeeping": true, "asksMood": true, "usesMemory": true}'::jsonb,
  '[]'::jsonb, '{listed}'::text[]`;

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => world.running.service.database.statements,
  fillers: {
    'NarrativeDuet.transcript': async (count) => {
      const { duetId, seeker, subject } = await opened(world);
      for (let nth = 0; nth < count; nth += 2) {
        // An act takes 40 utterances of each.
        if (nth === 80) for (const one of [seeker, subject]) await completes(one, duetId, 1, 'THANKS');
        for (const one of [seeker, subject]) await says(one, duetId, `Line ${nth}`);
      }
      return { client: seeker.graph, query: (field) => `{ narrativeDuet(id: "${duetId}") { ${field} } }` };
    },
    'Query.duetAgents': async (count) => {
      await write(
        `INSERT INTO duet_agent SELECT uuid_generate_v4(), 'Agent ' || nth, false, now(), NULL
         FROM generate_series(1, $1::int) AS nth`,
        [count],
      );
      return { client: (await world.person()).graph, query: (field) => `{ ${field} }` };
    },
    'User.narrativeDuets': async (count) => {
      const { id, graph } = await world.person();
      await writeAs(
        id,
        `INSERT INTO narrative_duet
         SELECT uuid_generate_v4(), 'LOST_KEY', 1, 'QUEST', $2::uuid, uuid_generate_v4(), NULL, 'INVITED', false, now(), NULL,
           date_trunc('hour', now(), 'UTC') + interval '7 days', NULL, 0, 0, 0, decode(repeat('00', 32), 'hex'), 1
         FROM generate_series(1, $1::int)`,
        [count, id],
      );
      return { client: graph, query: (field) => ofUser(id, field) };
    },
    'Query.disclaimers': async (count) => {
      await write(
        `INSERT INTO disclaimer SELECT uuid_generate_v4(), 1 + nth, 'A text', now(), 1 FROM generate_series(1, $1::int) AS nth`,
        [count],
      );
      return { client: (await world.person()).graph, query: (field) => `{ ${field} }` };
    },
    'User.disclaimerAcceptances': async (count) => {
      const { id, graph } = await world.person();
      await writeAs(
        id,
        `INSERT INTO disclaimer_acceptance (id, user_id, disclaimer_id, accepted_at, lapses_at, ended_at, version)
         SELECT uuid_generate_v4(), $2, (SELECT id FROM disclaimer WHERE number = 1), now(), now() + interval '90 days', now(), 1
         FROM generate_series(1, $1::int)`,
        [count, id],
      );
      return { client: graph, query: (field) => ofUser(id, field) };
    },
    'User.journalEntries': async (count) => {
      const person = await world.person();
      await acceptsDisclaimer(person);
      for (let nth = 0; nth < count; nth += 1) {
        const { id } = await writes(person, `listed ${nth}`);
        await writeAs(person.id, manyPhotos, [id, person.id]);
      }
      const query = (field: string) => ofUser(person.id, field);
      return { client: person.graph, query, with: 'filter: { text: "listed" }' };
    },
    'User.deletedJournalEntries': async (count) => {
      const person = await world.person();
      await acceptsDisclaimer(person);
      for (let nth = 0; nth < count; nth += 1) {
        const { id: entryId } = await writes(person, `listed ${nth}`);
        await person.does('deleteJournalEntry', { entryId }, '__typename');
      }
      return { client: person.graph, query: (field) => ofUser(person.id, field) };
    },
    'User.journalImports': async (count) => {
      const { id, graph } = await world.person();
      await writeAs(
        id,
        `INSERT INTO journal_import SELECT uuid_generate_v4(), $1, 'UPLOADING', NULL, 'application/zip', 1, true, now(), NULL,
           NULL, 0, 0, 0, '{}', 0, 0, 0, now(), 0, NULL, NULL, 1 FROM generate_series(1, $2::int)`,
        [id, count],
      );
      return { client: graph, query: (field) => ofUser(id, field) };
    },
    'User.chats': async (count) => {
      const owner = await world.person();
      await insertChats(owner.id, count);
      return { client: owner.graph, query: (field) => ofUser(owner.id, field) };
    },
    'Chat.turns': async (count) => {
      const owner = await world.person();
      const [chatId = ''] = await insertChats(owner.id, 1);
      await writeAs(
        owner.id,
        `INSERT INTO chat_turn (id, chat_id, owner_id, number, prompt_length, reply_length, status, speaks_of_danger,
           says_ai, remembered, tries, try_again_at, created_at, updated_at)
         SELECT uuid_generate_v4(), $2, $1, nth, 0, 0, 'STOPPED', false, false, '{}', 0, now(), now(), now()
         FROM generate_series(1, $3::int) AS nth`,
        [owner.id, chatId, count],
      );
      return {
        client: owner.graph,
        query: (field) =>
          `{ _entities(representations: [{ __typename: "Chat", id: "${chatId}" }]) { ... on Chat { ${field} } } }`,
      };
    },
    'User.companionMemory': async (count) => {
      const owner = await world.person();
      await writeAs(
        owner.id,
        `INSERT INTO memory_item SELECT uuid_generate_v4(), $1, uuid_generate_v4(), '\\x01'::bytea || decode(repeat('00', 44), 'hex'), now()
         FROM generate_series(1, $2::int)`,
        [owner.id, count],
      );
      return { client: owner.graph, query: (field) => ofUser(owner.id, field) };
    },
    'Query.personas': async (count) => {
      await write(
        `INSERT INTO persona SELECT 'listed-' || nth, ${personaText}, 1, now(), now(), NULL, 1
         FROM generate_series(1, $1::int) AS nth`,
        [count],
      );
      return {
        client: (await world.person('ADMIN')).graph,
        query: (field) => `{ ${field} }`,
        with: 'filter: { tag: "listed" }',
      };
    },
    'Query.personaVersions': async (count) => {
      await write(
        `WITH made AS (INSERT INTO persona VALUES ('versions', ${personaText}, $1, now(), now(), NULL, 1))
         INSERT INTO persona_version SELECT 'versions', nth, ${personaText}, now() FROM generate_series(1, $1::int) AS nth`,
        [count],
      );
      return {
        client: (await world.person('ADMIN')).graph,
        query: (field) => `{ ${field} }`,
        with: 'personaId: "versions"',
      };
    },
    'Query.rooms': async (count) => {
      await write(
        `WITH made AS (INSERT INTO room SELECT 'listed-' || nth, ${roomText}, 1, now(), now(), NULL, 1
           FROM generate_series(1, $1::int) AS nth RETURNING id),
         fitting AS (INSERT INTO persona VALUES ('fitting', ${personaText}, 1, now(), now(), NULL, 1) RETURNING id)
         INSERT INTO fit SELECT fitting.id, made.id FROM made, fitting`,
        [count],
      );
      return {
        client: (await world.person('ADMIN')).graph,
        query: (field) => `{ ${field} }`,
        with: 'filter: { tag: "listed" }',
      };
    },
    'Query.roomVersions': async (count) => {
      await write(
        `WITH made AS (INSERT INTO room VALUES ('versions', ${roomText}, $1, now(), now(), NULL, 1))
         INSERT INTO room_version SELECT 'versions', nth, ${roomText}, now() FROM generate_series(1, $1::int) AS nth`,
        [count],
      );
      return {
        client: (await world.person('ADMIN')).graph,
        query: (field) => `{ ${field} }`,
        with: 'roomId: "versions"',
      };
    },
  },
});
