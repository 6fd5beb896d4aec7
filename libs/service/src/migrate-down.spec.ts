import { PassThrough } from 'node:stream';
import { provision } from '@kindred/database/provision';
import { migrateUp, migrationStatus } from '@kindred/database/migrate';
import { throwawayDatabase, type ThrowawayDatabase } from '@kindred/testkit/throwaway-database';
import notes from '../test/notes/service.ts';
import { migrateDownIfAgreed } from './migrate-down.ts';

let throwaway: ThrowawayDatabase;
const options = () => ({ service: notes.name, ownerUrl: throwaway.url, migrations: notes.migrations });
beforeAll(async () => {
  throwaway = await throwawayDatabase();
  await provision({ service: notes.name, ownerUrl: throwaway.url });
  await migrateUp(options());
});
afterAll(async () => throwaway?.drop());

/** The command at a terminal where a person types this line. */
async function typed(line: string): Promise<{ code: number; shown: string }> {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let shown = '';
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString();
    if (shown.endsWith('Type yes to take it back: ')) input.write(`${line}\n`);
  });
  const code = await migrateDownIfAgreed(options(), { agreed: false }, { input, output });
  return { code, shown };
}

const isApplied = async () => (await migrationStatus(options())).every(({ applied }) => applied);

describe('taking a migration back at a terminal', () => {
  for (const line of ['', 'y', 'no', '0001-notes']) {
    it(`is not done for "${line}"`, async () => {
      expect(await typed(line)).toMatchObject({ code: 1, shown: expect.stringContaining('DROP TABLE note') });
      expect(await isApplied()).toBe(true);
    });
  }

  it('is done for "yes"', async () => {
    expect(await typed('yes')).toMatchObject({
      code: 0,
      shown: expect.stringContaining('took back 0001-notes'),
    });
    expect(await isApplied()).toBe(false);
  });
});
