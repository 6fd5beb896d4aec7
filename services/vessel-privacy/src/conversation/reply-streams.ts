import { DomainError } from '@kindred/contracts/domain-error';

/** Streams that are open in this process at once, for all and for one person, and how long one stays open. */
export const streamLimits = { open: 500, ofOnePerson: 6, longestMs: 3 * 60_000, pollMs: 1_000, quietMs: 15_000, unreadBytes: 256 * 1024 } as const;

export class TooManyStreams extends DomainError {
  readonly code = 'TOO_MANY_STREAMS';
  override readonly kind = 'limited';
  constructor() {
    super('There are too many streams open. Close one, or read "reply" through the graph.');
  }
}

/** The streams of a process: how many there are, whose, and their end when the process ends. */
export class ReplyStreams {
  readonly #open = new Set<AbortController>();
  readonly #byPerson = new Map<string, number>();
  #ended = false;

  /**
   * Takes a place for a stream. The signal says when it has to end, at the latest.
   * @throws {TooManyStreams}
   */
  enter(personId: string): { readonly signal: AbortSignal; leave(): void } {
    const own = this.#byPerson.get(personId) ?? 0;
    if (this.#ended || this.#open.size >= streamLimits.open || own >= streamLimits.ofOnePerson) throw new TooManyStreams();
    const place = new AbortController();
    this.#open.add(place);
    this.#byPerson.set(personId, own + 1);
    const leave = () => {
      if (!this.#open.delete(place)) return;
      const left = (this.#byPerson.get(personId) ?? 1) - 1;
      if (left === 0) this.#byPerson.delete(personId);
      else this.#byPerson.set(personId, left);
    };
    return { signal: AbortSignal.any([place.signal, AbortSignal.timeout(streamLimits.longestMs)]), leave };
  }

  endAll(): void {
    this.#ended = true;
    for (const place of this.#open) place.abort();
  }

  get count(): number {
    return this.#open.size;
  }
}
