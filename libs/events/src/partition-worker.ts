import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { backoffMs } from './backoff.ts';
import type { Received, SubscribeOptions } from './transport.ts';

export interface PartitionWorkerOptions {
  /** What handles the messages. */
  group: Pick<SubscribeOptions, 'onMessage' | 'together'>;
  stopping: AbortSignal;
  logger: Logger;
  /** Called when messages that outlasted their slice are done: the worker may be given messages again. */
  onFree(): void;
}

interface Turn {
  /** Whether its messages are done; false when the subscription stopped before. */
  done: Promise<boolean>;
  outlastedSlice: boolean;
}

const retry = { firstMs: 200, maxMs: 10_000 };

/**
 * Gives the messages of one partition to a handler in their order: one at a time, or in groups if it takes several.
 *
 * Partitions are fetched together, so one that takes long would hold up the rest. A worker therefore takes what it can
 * within a slice of time. What is not done by then stays in hand and the partition is not fetched meanwhile; afterwards
 * it is fetched from there on, and the worker passes over what is done.
 */
export class PartitionWorker {
  #inHand: Turn | undefined;
  #doneLate: string | undefined;

  constructor(readonly options: PartitionWorkerOptions) {}

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
    for (const group of groupsOf(messages, this.options.group.together?.atMost ?? 1)) {
      if (this.#inHand || slice.isOver() || this.options.stopping.aborted) break;
      const offset = group.at(-1)?.offset;
      const left = group.filter((message) => !this.#wasDoneLate(message));
      if (left.length > 0) {
        const turn = this.#begin(left);
        const done = await Promise.race([turn.done, slice.over]);
        turn.outlastedSlice = done === undefined;
        if (!done) break;
        this.#doneLate = undefined;
      }
      last = offset;
    }
    slice.clear();
    return last;
  }

  #wasDoneLate({ offset }: Received): boolean {
    return this.#doneLate !== undefined && BigInt(offset) <= BigInt(this.#doneLate);
  }

  #begin(messages: readonly Received[]): Turn {
    const turn: Turn = {
      outlastedSlice: false,
      done: this.#handle(messages).then((done) => this.#end(turn, messages, done)),
    };
    this.#inHand = turn;
    return turn;
  }

  #end(turn: Turn, messages: readonly Received[], done: boolean): boolean {
    this.#inHand = undefined;
    if (turn.outlastedSlice) {
      if (done) this.#doneLate = messages.at(-1)?.offset;
      this.options.onFree();
    }
    return done;
  }

  async #handle(messages: readonly Received[]): Promise<boolean> {
    const { stopping, logger } = this.options;
    for (let attempt = 1; !stopping.aborted; attempt += 1) {
      try {
        await this.#handOver(messages);
        return true;
      } catch (error) {
        if (stopping.aborted) break;
        const { topic, partition, offset } = messages[0] ?? {};
        logger.error(
          { err: error, topic, partition, offset, messages: messages.length, attempt },
          'A message could not be handed over; it comes again',
        );
        await delay(backoffMs(retry, attempt), undefined, { signal: stopping }).catch(() => undefined);
      }
    }
    return false;
  }

  async #handOver(messages: readonly Received[]): Promise<void> {
    const { group, stopping } = this.options;
    if (messages.length > 1 && group.together) await group.together.onMessages(messages, { stopping });
    else for (const message of messages) await group.onMessage(message, { stopping });
  }
}

function* groupsOf(messages: Iterable<Received>, most: number): Iterable<Received[]> {
  let group: Received[] = [];
  for (const message of messages) {
    group.push(message);
    if (group.length < most) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
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
