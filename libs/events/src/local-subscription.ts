import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Alarm } from './alarm.ts';
import { backoffMs } from './backoff.ts';
import { PartitionWorker } from './partition-worker.ts';
import { localPartitions, type LocalLog, type Place } from './local-log.ts';
import type { Received, SubscribeOptions, Subscription } from './transport.ts';

const sliceMs = 200;
const pollMs = 10_000;
const fetchedPerPartition = 100;
const retry = { firstMs: 100, maxMs: 5_000 };

/** One partition of one topic, for one group. */
interface Track {
  place: Place;
  worker: PartitionWorker;
}

/**
 * A group's subscription to the log. A publication to its topics in this process wakes it, and so does the transport's
 * poll of the log. It stores the offsets of handled messages together with the next read.
 */
export class LocalSubscription implements Subscription {
  readonly ended: Promise<void>;
  readonly #stopping = new AbortController();
  readonly #alarm = new Alarm();
  readonly #log: LocalLog;
  readonly #options: SubscribeOptions;
  readonly #logger: Logger;
  readonly #unnoted = new Set<Track>();
  #tracks: Track[] = [];

  /** `before` is the end of the group's earlier member: a group's partitions have one reader at a time. */
  constructor(options: SubscribeOptions, log: LocalLog, logger: Logger, before: Promise<void>) {
    this.#options = options;
    this.#log = log;
    this.#logger = logger;
    this.ended = this.#run(before);
  }

  /** Whether any of these topics is one of its own. */
  reads(topics: ReadonlySet<string>): boolean {
    return this.#options.topics.some((topic) => topics.has(topic));
  }

  wake(): void {
    this.#alarm.ring();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#alarm.ring();
    await this.ended;
  }

  async #run(before: Promise<void>): Promise<void> {
    const { signal } = this.#stopping;
    const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    await Promise.race([before, stopped]);
    for (let failures = 0; !signal.aborted;) {
      try {
        if (this.#tracks.length === 0) this.#tracks = await this.#begin();
        const began = performance.now();
        if (await this.#round()) await this.#gather(began);
        else await this.#alarm.wait(pollMs);
        failures = 0;
      } catch (error) {
        failures += 1;
        this.#logger.warn(
          { err: error, group: this.#options.group, failures },
          'A consumer group cannot read its log and tries again',
        );
        await this.#alarm.wait(backoffMs(retry, failures));
      }
    }
    await Promise.all(this.#tracks.map(({ worker }) => worker.settled()));
    await this.#note().catch((error: unknown) =>
      this.#logger.warn({ err: error, group: this.#options.group }, 'A consumer group could not note where it stopped'),
    );
    await before;
  }

  async #begin(): Promise<Track[]> {
    const { group, topics } = this.#options;
    const known = await this.#log.placesOf(group, topics);
    const places = topics.flatMap((topic) =>
      Array.from({ length: localPartitions }, (_, partition): Place => ({ topic, partition, position: '0' })),
    );
    return places.map((place) => ({
      place: known.find(({ topic, partition }) => topic === place.topic && partition === place.partition) ?? place,
      worker: new PartitionWorker({
        group: this.#options,
        stopping: this.#stopping.signal,
        logger: this.#logger,
        onFree: () => this.#alarm.ring(),
      }),
    }));
  }

  /** Reads and handles what there is; tells whether there was anything. */
  async #round(): Promise<boolean> {
    const free = this.#tracks.filter(({ worker }) => !worker.isHeld);
    const messages = await this.#note(free.map(({ place }) => place));
    await Promise.all(
      free.map((track) =>
        this.#take(
          track,
          messages.filter((message) => isIn(track.place, message)),
        ),
      ),
    );
    return messages.length > 0;
  }

  /** Lets messages gather before the next round, for a group that handles several together. */
  async #gather(began: number): Promise<void> {
    const leftMs = (this.#options.together?.gatherMs ?? 0) - (performance.now() - began);
    if (leftMs > 0) await delay(leftMs, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async #take(track: Track, messages: Received[]): Promise<void> {
    const last = messages.length > 0 ? await track.worker.take(messages, sliceMs) : undefined;
    if (last === undefined) return;
    track.place = { ...track.place, position: last };
    this.#unnoted.add(track);
  }

  async #note(from: readonly Place[] = []): Promise<Received[]> {
    const done = [...this.#unnoted];
    if (done.length + from.length === 0) return [];
    const messages = await this.#log.next(
      this.#options.group,
      done.map(({ place }) => place),
      from,
      fetchedPerPartition,
    );
    for (const track of done) this.#unnoted.delete(track);
    return messages;
  }
}

function isIn(place: Place, message: Received): boolean {
  return message.topic === place.topic && message.partition === place.partition;
}
