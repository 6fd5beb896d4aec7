import { newId } from '@kindred/contracts/uuid';
import { graphClient, granted, refusedWith, type GraphClient } from '@kindred/testkit/graph-client';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { testTokens } from '@kindred/testkit/test-tokens';
import pg from 'pg';
import { makeLogger } from '../src/logger.ts';
import type { Dependencies } from './notes/resolvers.ts';
import notes from './notes/service.ts';

let test: TestService<Dependencies>;
let ada: GraphClient;
const lines: string[] = [];
const own = `owner_id::text = current_setting('app.actor_id', true)`;

beforeAll(async () => {
  const tokens = await testTokens();
  const logger = makeLogger({
    service: 'test',
    level: 'warn',
    destination: { write: (line) => void lines.push(line) },
  });
  test = await runningService(notes, { tokenKeys: tokens.keys, logger });
  ada = graphClient(`${test.service.url}/graphql`).as(await tokens.person(newId()));
});
afterAll(async () => test?.stop());

async function asOwner(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: test.database.url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const writes = () => ada.request('mutation { writeNote(text: "dear diary") { id } }');

describe('a table whose grants and policies have a gap', () => {
  const gaps = [
    {
      gap: 'no UPDATE policy',
      sql: `DROP POLICY own ON notes.note; CREATE POLICY reading ON notes.note FOR SELECT USING (${own}); CREATE POLICY writing ON notes.note FOR INSERT WITH CHECK (true)`,
      verb: 'UPDATE',
    },
    { gap: 'no grant of INSERT', sql: 'REVOKE INSERT ON notes.note FROM notes_app', verb: 'INSERT' },
  ];

  for (const { gap, sql, verb } of gaps) {
    it(`answers a masked fault and logs table, role and verb: ${gap}`, async () => {
      granted(await writes());
      await asOwner(sql);
      lines.length = 0;
      const { message } = refusedWith('INTERNAL_SERVER_ERROR')(await writes());
      await asOwner(
        `DROP POLICY IF EXISTS own ON notes.note; CREATE POLICY own ON notes.note USING (${own}); GRANT INSERT ON notes.note TO notes_app`,
      );
      expect(message).toBe('Something went wrong on our side.');
      const { level, err } = JSON.parse(lines[0] ?? '{}') as { level: number; err: { code: string; message: string } };
      expect([level, err.code]).toEqual([50, '42501']);
      expect(err.message).toMatch(new RegExp(`${verb} on note as notes_app`));
      expect(lines.join()).not.toContain('dear diary');
      granted(await writes());
    });
  }
});
