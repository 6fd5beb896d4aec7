import { streamLimits } from './reply-streams.ts';

/**
 * Gathers the pieces of one stream into one write per 120 ms. A write costs the same for one word as for ten, and each
 * hop to the reader pays it again. The first eight pieces are written at once: a reader waits for the beginning.
 */
export class GatheredPieces {
  readonly #write: (text: string, id: string) => void;
  #sent = 0;
  #text = '';
  #id = '';
  #due: NodeJS.Timeout | null = null;

  /** @param write is given the text of several pieces and the id of the last of them */
  constructor(write: (text: string, id: string) => void) {
    this.#write = write;
  }

  add(text: string, id: string): void {
    this.#text += text;
    this.#id = id;
    this.#sent += 1;
    if (this.#sent <= streamLimits.piecesAtOnce) this.flush();
    else this.#due ??= setTimeout(() => this.flush(), streamLimits.gatherMs);
  }

  /** Writes what was gathered, before anything else of the stream and at its end. */
  flush(): void {
    if (this.#due) clearTimeout(this.#due);
    this.#due = null;
    const text = this.#text;
    this.#text = '';
    if (text !== '') this.#write(text, this.#id);
  }
}
