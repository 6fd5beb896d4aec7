import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDatabaseAway } from '@kindred/database/conflict';
import { tracesCommand, type TracesPlace } from '@kindred/vessel-privacy/traces/traces-command';
import { addressesFrom } from './addresses.ts';
import { CannotStart } from './cannot-start.ts';
import { readEnvironment } from './environment.ts';
import { readKept } from './kept-file.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/**
 * `npm run traces -- verify [--data DIR]`: over DATABASE_URL and VESSEL_SECRET where they are set, as they are for a
 * deployed service; else over the house that `npm start` runs here.
 */
async function find(dataDir: string): Promise<TracesPlace> {
  const { databaseUrl, port, variables } = readEnvironment(process.env);
  const secret =
    variables.VESSEL_SECRET ??
    ((await readKept(join(dataDir, 'secrets.json'))) as Record<string, string> | undefined)?.['vessel secret'];
  if (!secret)
    throw new CannotStart(
      `There is no house in ${dataDir}: start one with "npm start", or set DATABASE_URL and VESSEL_SECRET to those of vessel-privacy.`,
    );
  return {
    databaseUrl:
      databaseUrl ?? `postgres://postgres:postgres@127.0.0.1:${addressesFrom(port).port('postgres')}/postgres`,
    secret,
  };
}

const args = process.argv.slice(2);
const at = args.indexOf('--data');
const [, given] = at < 0 ? [] : args.splice(at, 2);
const { calledFrom } = readEnvironment(process.env);

try {
  process.exitCode = await tracesCommand(
    args,
    () => find(given === undefined ? resolve(root, '.data/local') : resolve(calledFrom, given)),
    (line) => console.log(line),
  );
} catch (error) {
  console.error(
    isDatabaseAway(error)
      ? 'The database does not answer. Is the house running?'
      : error instanceof Error
        ? error.message
        : error,
  );
  process.exitCode = 1;
}
