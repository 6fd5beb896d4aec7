import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoffMs } from './backoff.ts';
import type { Received, SubscribeOptions } from './transport.ts';

export interface LaneOptions {
  onMessage: SubscribeOptions['onMessage'];
  stopping: AbortSignal;
  logger: Logger;
  /** Called when a message that outlasted its slice is done: the worker may be given messages again. */
  onFree(): void;
}

interface Turn {
  /** Whether the message is done; false when the subscription stopped before. */
  done: Promise<boolean>;
  outlastedSlice: boolean;
}

const retry = { firstMs: 200, maxMs: 10_000 };

/**
 * One partition on its way through a handler: one message at a time, in order.
 *
 * Partitions are fetched together, so one that takes long would hold up the rest. A worker therefore takes what it can
 * within a slice of time. A message that is not done by then stays in hand and the partition is not fetched meanwhile;
 * afterwards it is fetched from that message on, which the worker then passes over as done.
 */
export class PartitionWorker {
  #inHand: Turn | undefined;
  #doneLate: string | undefined;

  constructor(readonly options: LaneOptions) {}

  get isHeld(): boolean {
    return this.#inHand !== undefined;
  }

  /** Resolves when nothing is in hand. */
  async settled(): Promise<void> {
    await this.#inHand?.done;
  }

  /**
   * Handles messages, which are in the order of their offsets, for about `sliceMs`. Gives the last offset that is done,
   * or undefined when not even the first is.
   */
  async take(messages: Iterable<Received>, sliceMs: number): Promise<string | undefined> {
    const slice = timer(sliceMs);
    let last: string | undefined;
    // After a rebalance a partition may come anew while a message of its earlier time is still in hand.
    if (this.#inHand) await Promise.race([this.#inHand.done, slice.over]);
    for (const message of messages) {
      if (this.#inHand || slice.isOver() || this.options.stopping.aborted) break;
      if (message.offset !== this.#doneLate) {
        const turn = this.#begin(message);
        const done = await Promise.race([turn.done, slice.over]);
        turn.outlastedSlice = done === undefined;
        if (!done) break;
      }
      this.#doneLate = undefined;
      last = message.offset;
    }
    slice.clear();
    return last;
  }

  #begin(message: Received): Turn {
    const turn: Turn = {
      outlastedSlice: false,
      done: this.#handle(message).then((done) => this.#end(turn, message, done)),
    };
    this.#inHand = turn;
    return turn;
  }

  #end(turn: Turn, message: Received, done: boolean): boolean {
    this.#inHand = undefined;
    if (turn.outlastedSlice) {
      if (done) this.#doneLate = message.offset;
      this.options.onFree();
    }
    return done;
  }

  async #handle(message: Received): Promise<boolean> {
    const { onMessage, stopping, logger } = this.options;
    for (let attempt = 1; !stopping.aborted; attempt += 1) {
      try {
        await onMessage(message, { stopping });
        return true;
      } catch (error) {
        if (stopping.aborted) break;
        const { topic, partition, offset } = message;
        logger.error(
          { err: error, topic, partition, offset, attempt },
          'A message could not be handed over; it comes again',
        );
        await delay(backoffMs(retry, attempt), undefined, { signal: stopping }).catch(() => undefined);
      }
    }
    return false;
  }
}

interface Timer {
  over: Promise<undefined>;
  isOver(): boolean;
  clear(): void;
}

function timer(ms: number): Timer {
  const end = performance.now() + ms;
  let handle: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    handle = setTimeout(resolve, ms, undefined);
  });
  return { over, isOver: () => performance.now() >= end, clear: () => clearTimeout(handle) };
}
