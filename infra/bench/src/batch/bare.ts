import pg from 'pg';
import type { Parcel } from './parcel.ts';
import type { Shapes } from './shapes.ts';

const columns = 'id, label, status, attempts, is_urgent, tags, created_at, sent_at, version';
const select = `SELECT ${columns} FROM bench_batch.parcel`;
const update = 'UPDATE bench_batch.parcel SET status = $1, attempts = $2, version = $3 WHERE id = $4 AND version = $5';
const insert = `INSERT INTO bench_batch.parcel (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

type Row = Pick<Parcel, 'id' | 'attempts' | 'version'>;

/** The statements that a unit of work would send, one after another on one connection of `pg`. */
export async function bareShapes(url: string): Promise<Shapes & { end(): Promise<void> }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const inTransaction = async (work: () => Promise<void>) => {
    await client.query('BEGIN');
    await work();
    await client.query('COMMIT');
  };
  const send = ({ id, attempts, version }: Row) =>
    client.query(update, ['SENT', attempts + 1, version + 1, id, version]);
  return {
    loadedAtOnce: () =>
      inTransaction(async () => {
        for (const row of (await client.query<Row>(select)).rows) await send(row);
      }),
    lockedOneByOne: (ids) =>
      inTransaction(async () => {
        for (const id of ids) {
          const { rows } = await client.query<Row>(`${select} WHERE id = $1 LIMIT 1 FOR NO KEY UPDATE`, [id]);
          for (const row of rows) await send(row);
        }
      }),
    added: (parcels) =>
      inTransaction(async () => {
        for (const { id, label, status, attempts, isUrgent, tags, createdAt, sentAt, version } of parcels) {
          const values = [id, label, status, attempts, isUrgent, JSON.stringify(tags), createdAt, sentAt, version];
          await client.query(insert, values);
        }
      }),
    end: () => client.end(),
  };
}
