import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import { Alarm } from './alarm.ts';
import { backoffMs } from './backoff.ts';
import { OutboxQueue } from './outbox-queue.ts';
import { relayMetrics } from './relay-metrics.ts';
import { Sender } from './sender.ts';
import type { Transport } from './transport.ts';

export interface RelayOptions {
  /** An address whose login may take the role `<schema>_relay`. */
  databaseUrl: string;
  schema: string;
  transport: Transport;
  logger: Logger;
  registry: Registry;
  /**
   * How often an empty outbox is looked at: 10 ms (the default) costs little on a server; 1 s behind `wake` on the
   * embedded one.
   */
  pollMs?: number;
  /** Most rows of one send. */
  batchRows?: number;
  /** How long a leader may be silent before another takes over. */
  leaseMs?: number;
  /** How often the backlog is measured. */
  measureMs?: number;
}

export interface Relay {
  /** Something was committed to the outbox: look now instead of at the next poll. */
  wake(): void;
  /** Resolves when the outbox was seen empty, or after `withinMs`; at once in a relay that is not the leader. */
  flush(withinMs: number): Promise<void>;
  /**
   * Ends after the batch in flight, or gives it up after `withinMs` (1 s unless said); what is unsent stays in the
   * outbox.
   */
  stop(withinMs?: number): Promise<void>;
}

const retry = { firstMs: 100, maxMs: 5_000 };
/** A read of the usual kind takes a few milliseconds. */
const dearReadMs = 50;

/**
 * Starts sending a schema's outbox in order of its ids, as the one leader or waiting to become it. Any number of
 * replicas may run; neither the database nor the broker need be there yet.
 *
 * Every event arrives at least once, and those of an aggregate in order. A leader that loses its lease, frozen or cut
 * off, can at most finish the batch that it had in flight: its successor sends that batch too, and consumers drop what
 * they have seen by id.
 */
export function startRelay({ databaseUrl, ...given }: RelayOptions): Relay {
  const options = { pollMs: 10, batchRows: 2_000, leaseMs: 2_500, measureMs: 5_000, ...given };
  const { schema, logger, leaseMs } = options;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: 3_000,
    query_timeout: 15_000,
    application_name: `${schema} relay`,
  });
  pool.on('error', (error) => logger.debug({ err: error, schema }, 'A connection of the relay was closed'));
  const queue = new OutboxQueue({ pool, schema, leaseMs });
  return new OutboxRelay(options, queue, () => pool.end());
}

type Settings = Required<Omit<RelayOptions, 'databaseUrl'>>;

class OutboxRelay implements Relay {
  readonly #metrics;
  readonly #sender: Sender;
  readonly #alarm = new Alarm();
  readonly #ended: Promise<void>;
  readonly #measuring: NodeJS.Timeout;
  #stopping = false;
  #whenEmpty: (() => void)[] = [];

  constructor(
    readonly options: Settings,
    readonly queue: OutboxQueue,
    readonly closePool: () => Promise<void>,
  ) {
    this.#metrics = relayMetrics(options.registry);
    this.#sender = new Sender({ ...options, queue, metrics: this.#metrics });
    this.#measuring = setInterval(() => void this.#measure(), options.measureMs);
    this.#ended = this.#run();
  }

  wake(): void {
    if (this.queue.leads) this.#alarm.ring();
  }

  async flush(withinMs: number): Promise<void> {
    if (!this.queue.leads) return;
    const emptied = new Promise<void>((resolve) => this.#whenEmpty.push(resolve));
    this.#alarm.ring();
    await Promise.race([emptied, delay(withinMs, undefined, { ref: false })]);
  }

  async stop(withinMs = 1_000): Promise<void> {
    this.#stopping = true;
    this.#alarm.ring();
    clearInterval(this.#measuring);
    const giveUp = setTimeout(() => this.#sender.abandon(), withinMs);
    await this.#ended;
    clearTimeout(giveUp);
  }

  async #run(): Promise<void> {
    const { logger, schema, leaseMs } = this.options;
    for (let failures = 0; !this.#stopping;) {
      try {
        if (await this.queue.acquireLease()) {
          logger.info({ schema }, 'This relay leads');
          await this.#lead();
        } else {
          this.#sender.abandon();
          await this.#sender.settle();
          await this.#alarm.wait(leaseMs / 6);
        }
        failures = 0;
      } catch (error) {
        failures += 1;
        this.#metrics.failures.inc({ schema });
        logger.warn({ err: error, schema, failures }, 'The relay cannot reach its database and tries again');
        await this.#alarm.wait(backoffMs(retry, failures));
      }
      this.#metrics.leader.set({ schema }, this.queue.leads ? 1 : 0);
    }
    await this.#leave();
  }

  /**
   * Sends batch after batch while the lease holds. The next batch is read while one is being sent, when there is a
   * backlog, but there is never more than one send in flight: a second could overtake a first that fails.
   */
  async #lead(): Promise<void> {
    const { batchRows, pollMs, schema } = this.options;
    this.#metrics.leader.set({ schema }, 1);
    while (!this.#stopping) {
      const readAt = performance.now();
      const batch = await this.queue.next({ limit: batchRows, inFlight: this.#sender.inFlight });
      const readMs = performance.now() - readAt;
      await this.#sender.settle();
      if (!this.queue.leads) return;
      if (batch.length > 0) this.#sender.send(batch);
      if (batch.length < batchRows) await this.#sender.settle();
      if (batch.length === 0 && this.queue.isClean) {
        this.#tellEmpty();
        // While a transaction has an old snapshot open, each read passes over every row deleted since. Such reads are
        // slow, so the pause grows with them.
        await this.#alarm.wait(readMs < dearReadMs ? pollMs : Math.max(pollMs, 4 * readMs));
      }
    }
  }

  async #leave(): Promise<void> {
    const { logger, schema } = this.options;
    await this.#sender.settle();
    this.#tellEmpty();
    await this.queue
      .leave()
      .catch((error: unknown) =>
        logger.warn({ err: error, schema }, 'The relay could not give its lease back; it lapses'),
      );
    this.#metrics.leader.set({ schema }, 0);
    await this.closePool();
  }

  #tellEmpty(): void {
    for (const tell of this.#whenEmpty.splice(0)) tell();
  }

  /** On a clock of its own, because a backlog matters most while a send does not come back. */
  async #measure(): Promise<void> {
    const { logger, schema } = this.options;
    try {
      const { rows, oldestAgeSeconds } = await this.queue.backlog();
      this.#metrics.rows.set({ schema }, rows);
      this.#metrics.oldestAge.set({ schema }, oldestAgeSeconds);
    } catch (error) {
      logger.debug({ err: error, schema }, 'The backlog could not be measured');
    }
  }
}
