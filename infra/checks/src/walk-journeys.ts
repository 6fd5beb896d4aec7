import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report, startHouse } from './house.ts';

/**
 * Every journey on embedded parts, in a house and a data folder of their own. `--upper-case-ids` walks each once more
 * with every id in upper case: people and what they make are new in each walk, so that one house serves both. What they
 * sent in private is then looked for in the cache.
 */
const { DATABASE_URL: _database, KAFKA_BROKERS: _kafka, REDIS_URL: _redis, ...variables } = process.env;
const data = await mkdtemp(join(tmpdir(), 'kindred-journeys-'));
const house = await startHouse({ port: 26_000, args: ['--events', 'memory', '--data', data], variables });
try {
  const asTheyCome = await house.walkAll();
  const inUpperCase = process.argv.includes('--upper-case-ids') ? await house.walkAll(['--upper-case-ids']) : [];
  report([...asTheyCome, ...inUpperCase, await house.keepsTextsOutOfCache(), await house.end()]);
} finally {
  house.kill();
  await rm(data, { recursive: true, force: true });
}
