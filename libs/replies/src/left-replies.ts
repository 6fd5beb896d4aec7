/** Waits for readers who left a reply: a network that fails for a moment, or a gateway that restarts, ends none. */
export class LeftReplies {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #graceMs: number;
  readonly #onAbandoned: (id: string) => void;

  /** @param onAbandoned is called when no reader has come back to a reply within the grace */
  constructor(graceMs: number, onAbandoned: (id: string) => void) {
    this.#graceMs = graceMs;
    this.#onAbandoned = onAbandoned;
  }

  readerLeft(id: string): void {
    this.readerCame(id);
    const over = () => {
      this.#waiting.delete(id);
      this.#onAbandoned(id);
    };
    this.#waiting.set(id, setTimeout(over, this.#graceMs).unref());
  }

  readerCame(id: string): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
  }

  end(): void {
    for (const id of this.#waiting.keys()) this.readerCame(id);
  }
}
