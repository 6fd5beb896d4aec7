import { startEmbeddedPostgres } from '@kindred/testkit/embedded-postgres';
import pg from 'pg';

// Started by the spec of embedded-postgres as a process of its own, to be killed while it writes. Prints how many rows
// were acknowledged so far.
const { url } = await startEmbeddedPostgres({ dataDir: process.argv[2] });
const client = new pg.Client({ connectionString: url });
await client.connect();
await client.query('CREATE TABLE written (row integer PRIMARY KEY, text text)');
for (let row = 1; ; row += 1) {
  await client.query('INSERT INTO written VALUES ($1, $2)', [row, 'x'.repeat(1_000)]);
  process.stdout.write(`${row}\n`);
}
