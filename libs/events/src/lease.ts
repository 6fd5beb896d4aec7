import { randomUUID } from 'node:crypto';
import type { QueryResult } from 'pg';
import { names } from './outbox.ts';

/**
 * One relay's view of its schema's lease: the statements that a transaction of the relay runs, and the meaning of their
 * results. The lease is a row, because advisory locks do not exclude other clients on PGlite.
 *
 * It lapses after `leaseMs` without a renewal. Other relays go by the database's clock. The holder goes by its
 * process's monotonic clock, from before it sent the renewal. So the holder gives the lease up before another relay can
 * take it.
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

  /** Extends the lease. A lapsed lease is lost, even if no other relay has taken it. */
  get renewal(): string {
    return this.#extension(`holder = '${this.#holder}' AND expires_at > clock_timestamp()`);
  }

  /** Gives the lease back, so that the next relay need not wait for it to lapse. */
  get surrender(): string {
    return `UPDATE ${this.#table} SET expires_at = '-infinity' WHERE holder = '${this.#holder}'`;
  }

  /** Takes the result of an acquisition or a renewal, and the time at which it was sent (`performance.now()`). */
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
