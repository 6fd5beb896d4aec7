import { connectionsCostTheSame } from '@kindred/testkit/connection-costs';
import { companionWorld, type CompanionWorld } from './companion-world.ts';

let world: CompanionWorld;
beforeAll(async () => {
  world = await companionWorld({}, { runConsumers: false });
});
afterAll(() => world?.stop());

/** Writes rows that no operation makes so many of. */
const write = (sql: string, parameters: unknown[]) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) => tx.query(sql, parameters));

const personaText = `'A name', 'A tone', 'A voice', 'A description', 'A prompt', '{listed}'::text[]`;

connectionsCostTheSame({
  schema: new URL('../schema/', import.meta.url),
  statements: () => world.running.service.database.statements,
  fillers: {
    'Query.personas': async (count) => {
      await write(
        `INSERT INTO persona SELECT 'listed-' || nth, ${personaText}, 1, now(), now(), NULL, 1
         FROM generate_series(1, $1::int) AS nth`,
        [count],
      );
      return { client: (await world.person('ADMIN')).graph, query: (field) => `{ ${field} }` };
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
  },
});
