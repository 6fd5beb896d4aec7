import type { Pool, QueryResult } from 'pg';
import { Lease } from './lease.ts';
import { names } from './outbox.ts';
import { inRole } from './role-transaction.ts';
import type { Message } from './transport.ts';

/** A row on its way. The id is decimal text, because a bigint does not fit a number. */
export interface QueuedMessage extends Message {
  id: string;
}

export interface Backlog {
  rows: number;
  oldestAgeSeconds: number;
}

interface QueueRow {
  id: string;
  topic: string;
  key: string;
  value: string;
  traceparent: string | null;
}

/** Beyond this many rows the backlog is estimated from its ids: counting millions would cost more than it tells. */
const countedRows = 100_000;

/**
 * The outbox and its lease as one relay sees them: each method is one transaction, in one round trip, in the relay's
 * role.
 */
export class OutboxQueue {
  readonly #pool: Pool;
  readonly #outbox: string;
  readonly #role: string;
  readonly #lease: Lease;
  /**
   * Acknowledged by the broker and not yet deleted. Added to, and shortened only by what a committed delete has taken.
   */
  readonly #acknowledged = new Set<string>();

  constructor({ pool, schema, leaseMs }: { pool: Pool; schema: string; leaseMs: number }) {
    this.#pool = pool;
    this.#outbox = names(schema).outbox;
    this.#role = names(schema).relay;
    this.#lease = new Lease(schema, leaseMs);
  }

  get leads(): boolean {
    return this.#lease.held;
  }

  get isClean(): boolean {
    return this.#acknowledged.size === 0;
  }

  acknowledge(messages: readonly QueuedMessage[]): void {
    for (const { id } of messages) this.#acknowledged.add(id);
  }

  /**
   * Takes the lease if it is free. What was acknowledged is deleted in any case: no successor need send it once more.
   */
  async acquireLease(): Promise<boolean> {
    return this.#extend(this.#lease.acquisition);
  }

  async renewLease(): Promise<boolean> {
    return this.#extend(this.#lease.renewal);
  }

  /** Deletes what is still acknowledged and gives the lease back. */
  async leave(): Promise<void> {
    this.#lease.forget();
    const deleted = [...this.#acknowledged];
    await this.#inRole([...this.#deletion(deleted), this.#lease.surrender]);
    this.#forget(deleted);
  }

  /**
   * Deletes the acknowledged rows, and reads the next batch from the lowest id on, without the rows in flight. Returns
   * an empty batch if no row is left, or if another relay has the lease.
   *
   * There is no cursor, and no range is ever deleted. Ids are assigned before their transactions commit, so a row can
   * appear below others that were sent long ago.
   */
  async next({ limit, inFlight }: { limit: number; inFlight: readonly QueuedMessage[] }): Promise<QueuedMessage[]> {
    const deleted = [...this.#acknowledged];
    const renews = this.#lease.renewalDue;
    const sentAt = performance.now();
    const results = await this.#inRole([
      // If a crash of the server undoes a delete, events are only repeated, so the delete does not wait for the disk. A
      // renewal of the lease does.
      renews ? this.#lease.renewal : 'SET LOCAL synchronous_commit = off',
      ...this.#deletion(deleted),
      `SELECT id, topic, key, value, traceparent FROM ${this.#outbox}
       WHERE ${this.#lease.condition} AND id <> ALL ('${arrayOf(inFlight.map(({ id }) => id))}')
       ORDER BY id LIMIT ${limit}`,
    ]);
    this.#forget(deleted);
    if (renews) this.#lease.note(results[0], sentAt);
    const rows: QueueRow[] = results.at(-1)?.rows ?? [];
    return rows.map(toMessage);
  }

  async backlog(): Promise<Backlog> {
    const [measured] = await this.#inRole([
      `SELECT CASE WHEN counted.rows < ${countedRows} THEN counted.rows
                   ELSE greatest(counted.rows, (SELECT max(id) - min(id) + 1 FROM ${this.#outbox})) END AS rows,
              coalesce((SELECT extract(epoch FROM clock_timestamp() - created_at) FROM ${this.#outbox} ORDER BY id LIMIT 1), 0) AS age
       FROM (SELECT count(*) AS rows FROM (SELECT FROM ${this.#outbox} LIMIT ${countedRows}) AS counted_rows) AS counted`,
    ]);
    const row: { rows: string; age: string } | undefined = measured?.rows[0];
    return { rows: Number(row?.rows ?? 0), oldestAgeSeconds: Math.max(0, Number(row?.age ?? 0)) };
  }

  async #extend(statement: string): Promise<boolean> {
    const deleted = [...this.#acknowledged];
    const sentAt = performance.now();
    const [answer] = await this.#inRole([statement, ...this.#deletion(deleted)]);
    this.#forget(deleted);
    this.#lease.note(answer, sentAt);
    return this.leads;
  }

  #inRole(statements: readonly string[]): Promise<QueryResult[]> {
    return inRole(this.#pool, this.#role, statements);
  }

  #deletion(ids: readonly string[]): string[] {
    return ids.length === 0 ? [] : [`DELETE FROM ${this.#outbox} WHERE id = ANY ('${arrayOf(ids)}')`];
  }

  #forget(ids: readonly string[]): void {
    for (const id of ids) this.#acknowledged.delete(id);
  }
}

/** Ids come from the database as digits; an array of them needs no escaping. */
function arrayOf(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}

function toMessage({ id, topic, key, value, traceparent }: QueueRow): QueuedMessage {
  const headers: Record<string, string> = { 'content-type': 'application/cloudevents+json' };
  if (traceparent) headers.traceparent = traceparent;
  return { id, topic, key, value, headers };
}
