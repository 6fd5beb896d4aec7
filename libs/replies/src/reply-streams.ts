import { Limited } from '@kindred/contracts/domain-error';

/** Streams open at once on one route of a process, for all people and for one person, and how long one stays open. */
export const streamLimits = {
  open: 500,
  ofOnePerson: 6,
  longestMs: 3 * 60_000,
  pollMs: 1_000,
  quietMs: 15_000,
  /** The first pieces of a stream go at once. Later ones are gathered, for one write in this time. */
  piecesAtOnce: 8,
  gatherMs: 120,
  unreadBytes: 256 * 1024,
} as const;

export class TooManyStreams extends Limited {
  readonly code = 'TOO_MANY_STREAMS';
  /** @param availableAt the latest end of the oldest open stream */
  constructor(availableAt: Date) {
    super('There are too many streams open. Close one, or read "reply" through the graph.', availableAt);
  }
}

interface OpenStream {
  readonly personId: string;
  readonly endsAt: Date;
}

/** The streams of a process: how many there are, whose, and their end when the process ends. */
export class ReplyStreams {
  readonly #open = new Map<AbortController, OpenStream>();
  readonly #clock: () => Date;
  #ended = false;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  /**
   * Takes a place for a stream. The signal says when it has to end, at the latest.
   * @throws {TooManyStreams}
   */
  enter(personId: string): { readonly signal: AbortSignal; leave(): void } {
    const now = this.#clock();
    const all = [...this.#open.values()];
    const own = all.filter((stream) => stream.personId === personId);
    if (own.length >= streamLimits.ofOnePerson) throw new TooManyStreams(firstEnd(own, now));
    if (this.#ended || all.length >= streamLimits.open) throw new TooManyStreams(firstEnd(all, now));
    const place = new AbortController();
    this.#open.set(place, { personId, endsAt: new Date(now.getTime() + streamLimits.longestMs) });
    const leave = () => void this.#open.delete(place);
    return { signal: AbortSignal.any([place.signal, AbortSignal.timeout(streamLimits.longestMs)]), leave };
  }

  endAll(): void {
    this.#ended = true;
    for (const place of this.#open.keys()) place.abort();
  }

  get count(): number {
    return this.#open.size;
  }
}

/** The latest end of the oldest stream. The streams are in the order of their opening. */
function firstEnd([first]: readonly OpenStream[], now: Date): Date {
  return first?.endsAt ?? now;
}
