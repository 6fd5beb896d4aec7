import { ReplyRefused } from './readable-reply.ts';

/** Characters in a row of the instructions, from which they are being recited. */
export const recitedFrom = 60;
/** Characters of a possible recitation that are shown. Only more are held back, so the first token is not delayed. */
export const heldBackFrom = 12;

/**
 * Holds back the end of a reply for as long as it could become a recitation of the instructions. A reader sees the
 * first letters of one at most. Case and spacing make no difference.
 */
export class Recitation {
  readonly #instructions: string;
  /** The end of the reply in plain form, from `heldBackFrom` characters on the longest that is in the instructions. */
  #run = '';
  /** What was not shown yet. */
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
      this.#extendRun(letter);
      if (this.#run.length >= recitedFrom) throw new ReplyRefused();
      if (this.#run.length <= heldBackFrom) shown += this.rest() + letter;
      else this.#held += letter;
    }
    return shown;
  }

  /** What was held back when the reply ended. */
  rest(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }

  #extendRun(letter: string): void {
    const said = /\s/.test(letter) ? ' ' : letter.toLowerCase();
    if (said === ' ' && this.#run.endsWith(' ')) return;
    this.#run += said;
    while (this.#run.length >= heldBackFrom && !this.#instructions.includes(this.#run)) this.#run = this.#run.slice(1);
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
