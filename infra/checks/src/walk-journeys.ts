import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report, startHouse } from './house.ts';

/** Every journey on embedded parts, in a house and a data folder of their own. */
const { DATABASE_URL: _database, KAFKA_BROKERS: _kafka, ...variables } = process.env;
const data = await mkdtemp(join(tmpdir(), 'kindred-journeys-'));
const house = await startHouse({ port: 26_000, args: ['--events', 'memory', '--data', data], variables });
try {
  report([...(await house.walkAll()), await house.end()]);
} finally {
  house.kill();
  await rm(data, { recursive: true, force: true });
}
