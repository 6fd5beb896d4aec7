import { randomUUID } from 'node:crypto';
import type { QueryResult } from 'pg';
import { names } from './outbox.ts';

/**
 * One relay's hold on the lease of its schema, as statements for a transaction of the relay's and what their answers
 * mean. A row, because advisory locks exclude nobody on PGlite.
 *
 * It lapses after `leaseMs` without a renewal: for others by the database's clock, for its holder by the monotonic
 * clock of its own process, counted from before the renewal was sent. So the holder stops believing in it before anyone
 * else may take it.
 */
export class Lease {
  readonly #table: string;
  readonly #leaseMs: number;
  readonly #holder = randomUUID();
  #heldUntil = 0;
  #renewAt = 0;

  constructor(schema: string, leaseMs: number) {
    this.#table = names(schema).lease;
    this.#leaseMs = leaseMs;
  }

  /** Whether this relay may begin a send now. */
  get held(): boolean {
    return performance.now() < this.#heldUntil;
  }

  /** Two thirds of the lease are left then, for what can go wrong between two renewals. */
  get renewalDue(): boolean {
    return performance.now() >= this.#renewAt;
  }

  /** A condition for statements that only the holder may run. */
  get condition(): string {
    return `EXISTS (SELECT FROM ${this.#table} WHERE holder = '${this.#holder}' AND expires_at > clock_timestamp())`;
  }

  /** Takes the lease when it is free or lapsed. */
  get acquisition(): string {
    return this.#extension(`holder = '${this.#holder}' OR expires_at < clock_timestamp()`);
  }

  /** Extends the lease; one that has lapsed is lost, even when nobody has taken it. */
  get renewal(): string {
    return this.#extension(`holder = '${this.#holder}' AND expires_at > clock_timestamp()`);
  }

  /** Gives the lease back, so that the next relay need not wait for it to lapse. */
  get surrender(): string {
    return `UPDATE ${this.#table} SET expires_at = '-infinity' WHERE holder = '${this.#holder}'`;
  }

  /** What an acquisition or a renewal has answered, and when it was sent (`performance.now()`). */
  note(answer: QueryResult | undefined, sentAt: number): void {
    this.#heldUntil = answer?.rowCount === 1 ? sentAt + this.#leaseMs : 0;
    this.#renewAt = sentAt + this.#leaseMs / 3;
  }

  forget(): void {
    this.#heldUntil = 0;
  }

  #extension(condition: string): string {
    return `UPDATE ${this.#table} SET holder = '${this.#holder}', expires_at = clock_timestamp() + interval '${this.#leaseMs} ms' WHERE ${condition}`;
  }
}
