import { ReplyRefused } from './readable-reply.ts';

/** Characters in a row of the instructions, from which they are being recited. */
export const recitedFrom = 60;

/**
 * Holds back the end of a reply for as long as it could be the beginning of a recitation of the instructions, so that a
 * reader never sees one. Case and spacing make no difference.
 */
export class Recitation {
  readonly #instructions: string;
  #held = '';

  constructor(instructions: string) {
    this.#instructions = plain(instructions);
  }

  /**
   * Takes the next piece of the reply and returns what can be shown now.
   * @throws {ReplyRefused} once the reply recites
   */
  take(piece: string): string {
    let shown = '';
    for (const letter of piece) {
      this.#held += letter;
      while (this.#held !== '' && !this.#instructions.includes(plain(this.#held))) {
        const [first = ''] = this.#held;
        shown += first;
        this.#held = this.#held.slice(first.length);
      }
      if (plain(this.#held).length >= recitedFrom) throw new ReplyRefused();
    }
    return shown;
  }

  /** What was held back when the reply ended. */
  rest(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
