import { AsyncResource } from 'node:async_hooks';

/** Replies at once in one process, and tasks that may wait. A further task is dropped: a job has to find it again. */
const limits = { atOnce: 8, waiting: 200 };

/** The process ends: a reply that is coming is left to another process. */
export class ProcessEnds extends Error {}

/** Another process has taken the reply over, so this one's text would not be kept. */
export class ClaimLost extends Error {}

interface Task {
  readonly id: string;
  readonly conversation: string;
  readonly begin: () => Promise<void>;
  readonly done: () => void;
  /** Fulfilled by `done`. */
  readonly whenDone: Promise<void>;
}

export interface QueuedReply {
  /** The id of the message, turn or duet that is replied to. */
  readonly id: string;
  readonly conversation: string;
  /** Must not reject. */
  answer(): Promise<void>;
}

/** Runs replies outside of any request. The replies of one conversation come one after the other. */
export class ReplyQueue {
  readonly #inHand = new Map<string, Promise<void>>();
  readonly #waiting: Task[] = [];
  readonly #ending = new AbortController();
  readonly #atOnce: number;

  constructor({ atOnce = limits.atOnce }: { readonly atOnce?: number } = {}) {
    this.#atOnce = atOnce;
  }

  /** Aborted when the process ends. */
  get ending(): AbortSignal {
    return this.#ending.signal;
  }

  /**
   * Queues a reply and returns at once. The promise is fulfilled when `answer` has ended, or at once when the queue is
   * full or ends. A reply that waits already is not queued a second time: its promise is returned.
   */
  submit({ id, conversation, answer }: QueuedReply): Promise<void> {
    const same = this.#waiting.find((task) => task.id === id);
    if (same) return same.whenDone;
    if (this.#ending.signal.aborted || this.#waiting.length >= limits.waiting) return Promise.resolve();
    // In the trace of the submitter, also where it begins when another conversation's reply ends.
    const begin = AsyncResource.bind(answer);
    let done = () => {};
    const whenDone = new Promise<void>((resolve) => (done = resolve));
    this.#waiting.push({ id, conversation, begin, done, whenDone });
    this.#next();
    return whenDone;
  }

  /** Waits until nothing is in hand and nothing waits. */
  async whenIdle(): Promise<void> {
    while (this.#inHand.size > 0) await Promise.all(this.#inHand.values());
  }

  /** Aborts `ending`, waits for what is in hand, and takes nothing more. */
  async stop(): Promise<void> {
    this.#ending.abort(new ProcessEnds());
    for (const { done } of this.#waiting.splice(0)) done();
    await Promise.all(this.#inHand.values());
  }

  #next(): void {
    while (this.#inHand.size < this.#atOnce) {
      const at = this.#waiting.findIndex(({ conversation }) => !this.#inHand.has(conversation));
      const [task] = at < 0 ? [] : this.#waiting.splice(at, 1);
      if (!task) return;
      const { conversation } = task;
      const answering = task.begin().finally(() => {
        this.#inHand.delete(conversation);
        task.done();
        this.#next();
      });
      this.#inHand.set(conversation, answering);
    }
  }
}

export interface Claim {
  /** Says false if the claim was lost. */
  renew(): Promise<boolean>;
  readonly everyMs: number;
}

/** Runs `answer` while a claim is renewed. Its signal is aborted with `ClaimLost` when the claim is lost. */
export async function whileClaimed(
  { renew, everyMs }: Claim,
  answer: (lost: AbortSignal) => Promise<void>,
): Promise<void> {
  const lost = new AbortController();
  const renewing = setInterval(() => {
    renew().then(
      (held) => held || lost.abort(new ClaimLost()),
      () => undefined,
    );
  }, everyMs);
  try {
    await answer(lost.signal);
  } finally {
    clearInterval(renewing);
  }
}
