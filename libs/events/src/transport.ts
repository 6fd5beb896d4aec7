/**
 * What a relay hands over and a consumer receives. The value is the whole CloudEvent; headers are `content-type` and
 * `traceparent` only.
 */
export interface Message {
  topic: string;
  /** The aggregate's id: messages of one key arrive in the order in which they were published. */
  key: string;
  value: string;
  headers: Record<string, string>;
}

/** A message with its place in the log. Offsets are decimal text, because Kafka's do not fit a number. */
export interface Received extends Message {
  partition: number;
  offset: string;
  /** When the broker took it. */
  timestamp: Date;
}

/** A message as a look at a topic shows it. */
export interface Logged extends Received {
  /** Where to read on after this message, in every partition of its topic. */
  cursor: string;
}

export interface SubscribeOptions {
  /** Every group receives every message; the members of one group share them out. */
  group: string;
  topics: string[];
  /**
   * Called for one message of a partition at a time, partitions side by side. Its offset is committed after it
   * resolved; when it rejects, the same message comes again after a pause, and the partition waits meanwhile while
   * others go on.
   */
  onMessage(message: Received, context: ReceiveContext): Promise<void>;
  /** If given, several waiting messages of a partition come in one call. A single one still goes to `onMessage`. */
  together?: {
    readonly atMost: number;
    /** How long messages gather in the log at most before they are handed over together. */
    readonly gatherMs: number;
    /** As `onMessage`, for messages in their order. When it rejects, all of them come again. */
    onMessages(messages: readonly Received[], context: ReceiveContext): Promise<void>;
  };
}

export interface ReceiveContext {
  /** Aborted when the subscription stops. A handler that waits to retry a message then rejects, and it comes again. */
  stopping: AbortSignal;
}

/** A group's progress in one partition: the offset of the next message to handle, and of the next to be published. */
export interface GroupProgress {
  readonly partition: string;
  readonly done: bigint;
  readonly end: bigint;
}

export interface Subscription {
  /**
   * Finishes the messages in hand, commits their offsets and leaves the group. Messages that were fetched beyond them
   * are delivered again to another member.
   */
  stop(): Promise<void>;
}

/**
 * The way between services: Kafka, or tables of the embedded database. Both deliver at least once, and both pass the
 * suite in `test/transport-contract.ts`.
 */
export interface Transport {
  /**
   * Makes the topics that do not exist yet; `publish` and `subscribe` do so themselves. The broker makes none on its
   * own.
   */
  ensureTopics(topics: string[]): Promise<void>;
  /**
   * Resolves once all are acknowledged. Retries without end what can be retried, so that a failed send neither reorders
   * nor doubles; rejects on a refusal that lasts, on `abandon`, and on close, and whether any of it arrived is then
   * unknown. Several callers are served one after another; order holds for a caller who awaits each publish before the
   * next.
   */
  publish(messages: Message[], abandon?: AbortSignal): Promise<void>;
  /**
   * Resolves without waiting for the broker: messages come once it is there. A new group begins with the oldest message
   * kept.
   */
  subscribe(options: SubscribeOptions): Promise<Subscription>;
  /**
   * A look at a topic without a group, oldest first: up to `limit` messages (100 unless said) after the cursor of an
   * earlier one, all that had been acknowledged when it was called. Empty for a topic that does not exist.
   */
  read(topic: string, after?: string, limit?: number): Promise<Logged[]>;
  /**
   * A group's committed progress in each partition of a topic. `done` equals `end` if nothing is left to handle. Empty
   * for a topic that does not exist. Rejects within a few seconds if the broker is away.
   */
  progress(group: string, topic: string): Promise<readonly GroupProgress[]>;
  /** Rejects within a few seconds when the broker is away; for the health of a service. */
  check(): Promise<void>;
  close(): Promise<void>;
}
