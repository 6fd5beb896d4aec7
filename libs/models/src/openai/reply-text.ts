import { ThinkingFilter } from './thinking-filter.ts';

/**
 * The words of one reply while they come, without the thinking in them. Pieces are given out as they come where
 * `showsPieces` says so, and kept to the end elsewhere.
 */
export class ReplyText {
  /** Whether an end of thinking came without a beginning. */
  hadUnannouncedThinking = false;
  /** Whether words that were shown turned out to be thinking. */
  isVoid = false;
  /** Whether anything came, thinking included. */
  hasBegun = false;
  readonly #filter = new ThinkingFilter();
  #thoughtApart = false;
  #shown = false;
  #kept: string[] = [];

  constructor(private readonly showsPieces: boolean) {}

  /** The part of a piece that can be shown now. */
  push(words: string, thought: string): string {
    if (words !== '' || thought !== '') this.hasBegun = true;
    if (thought !== '') this.#thoughtApart = true;
    const { text, voidsBefore } = this.#filter.push(words);
    if (voidsBefore) this.#voidBefore();
    return this.#take(text);
  }

  /** `isCertain` says whether the text is certain to be an answer, and not thinking that was cut off before its end. */
  end(): { readonly rest: readonly string[]; readonly isEmpty: boolean; readonly isCertain: boolean } {
    const last = this.#take(this.#filter.end());
    const rest = last === '' ? this.#kept : [...this.#kept, last];
    return {
      rest,
      isEmpty: !this.#shown && rest.length === 0,
      isCertain: this.showsPieces || this.#thoughtApart || this.#filter.hasSeenEnd,
    };
  }

  #voidBefore(): void {
    this.hadUnannouncedThinking = true;
    this.isVoid = this.#shown;
    this.#kept = [];
  }

  /** A reply begins with its first word: blanks between thinking and answer are dropped. */
  #take(text: string): string {
    const piece = this.#shown || this.#kept.length > 0 ? text : text.trimStart();
    if (piece === '') return '';
    if (this.showsPieces) {
      this.#shown = true;
      return piece;
    }
    this.#kept.push(piece);
    return '';
  }
}
