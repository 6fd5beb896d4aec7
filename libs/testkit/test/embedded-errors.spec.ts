import pg from 'pg';
import { throwawayDatabase } from '../src/throwaway-database.ts';

it('gives everybody their own rows, also after statements with parameters have failed', async () => {
  const { url, drop } = await throwawayDatabase();
  const pool = new pg.Pool({ connectionString: url, max: 5 });
  const broken: Error[] = [];
  pool
    .on('error', (error) => broken.push(error))
    .on('connect', (client) => client.on('error', (error) => broken.push(error)));
  await pool.query('CREATE TABLE seat (number int PRIMARY KEY); INSERT INTO seat VALUES (1)');

  const ask = async (asked: number) => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const failing =
        asked % 2 === 0 ? client.query('INSERT INTO seat VALUES ($1)', [1]) : client.query('SELECT $1::uuid', ['none']);
      await expect(failing).rejects.toThrow(/duplicate key|invalid input/);
      expect((await client.query('ROLLBACK')).command).toBe('ROLLBACK');
      expect((await client.query('SELECT $1::int AS answer', [asked])).rows).toEqual([{ answer: asked }]);
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: 60 }, (_, asked) => ask(asked)));
  expect(broken).toEqual([]);
  await pool.end();
  await drop();
});
