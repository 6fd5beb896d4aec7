import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoffMs } from './backoff.ts';
import type { OutboxQueue, QueuedMessage } from './outbox-queue.ts';
import type { RelayMetrics } from './relay-metrics.ts';
import { within } from './timing.ts';
import type { Transport } from './transport.ts';

interface SenderOptions {
  transport: Transport;
  queue: OutboxQueue;
  schema: string;
  leaseMs: number;
  logger: Logger;
  metrics: RelayMetrics;
}

interface Sending {
  batch: readonly QueuedMessage[];
  /** Whether all of it was acknowledged; false once it was given up. Never rejects. */
  acknowledged: Promise<boolean>;
  givenUp: AbortController;
}

const retry = { firstMs: 100, maxMs: 5_000 };

/** Has one batch in flight at a time, and tries it again without end: what comes after it must not pass it. */
export class Sender {
  #sending: Sending | undefined;

  constructor(readonly options: SenderOptions) {}

  get inFlight(): readonly QueuedMessage[] {
    return this.#sending?.batch ?? [];
  }

  /** Starts a send; the one before it has settled. */
  send(batch: readonly QueuedMessage[]): void {
    const givenUp = new AbortController();
    this.#sending = { batch, givenUp, acknowledged: this.#publish(batch, givenUp.signal) };
  }

  /** Stops trying. The rows stay in the outbox, and whether some of them arrived is not known. */
  abandon(): void {
    this.#sending?.givenUp.abort();
  }

  /**
   * Resolves when nothing is in flight any more. The lease is renewed meanwhile, however long the broker is away; once
   * it is lost the batch is given up, because the successor sends it too.
   */
  async settle(): Promise<void> {
    const { queue, metrics, schema, leaseMs } = this.options;
    while (this.#sending) {
      const { batch, acknowledged } = this.#sending;
      const outcome = await within(leaseMs / 3, acknowledged);
      if (outcome === undefined) {
        if (!(await this.#keepLease())) this.abandon();
        continue;
      }
      this.#sending = undefined;
      if (!outcome) return;
      queue.acknowledge(batch);
      metrics.published.inc({ schema }, batch.length);
    }
  }

  /**
   * Returns true if the database fails: that does not mean that the lease is lost, and while the database is away no
   * other relay can read the rows.
   */
  async #keepLease(): Promise<boolean> {
    const { queue, logger, schema } = this.options;
    try {
      return await queue.renewLease();
    } catch (error) {
      logger.warn({ err: error, schema }, 'The relay could not renew its lease during a send');
      return true;
    }
  }

  async #publish(batch: readonly QueuedMessage[], givenUp: AbortSignal): Promise<boolean> {
    const { transport, logger, schema, metrics } = this.options;
    for (let attempt = 1; !givenUp.aborted; attempt += 1) {
      try {
        await transport.publish([...batch], givenUp);
        return true;
      } catch (error) {
        if (givenUp.aborted) break;
        metrics.failures.inc({ schema });
        logger.error(
          { err: error, schema, rows: batch.length, firstId: batch[0]?.id, attempt },
          'The broker refused a batch; it is sent again',
        );
        await delay(backoffMs(retry, attempt), undefined, { signal: givenUp }).catch(() => undefined);
      }
    }
    return false;
  }
}
