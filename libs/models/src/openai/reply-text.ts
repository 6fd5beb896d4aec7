import { ThinkingFilter } from './thinking-filter.ts';

/**
 * Removes the thinking from a reply while it is streamed. If `showsPieces` is true, it returns pieces as they come;
 * otherwise it keeps all until the end.
 */
export class ReplyText {
  /** Whether an end tag of thinking came without a start tag. */
  hadUnannouncedThinking = false;
  /** Whether text that was already shown turned out to be thinking. */
  isVoid = false;
  /** Whether anything came, thinking included. */
  hasBegun = false;
  readonly #filter = new ThinkingFilter();
  #thoughtApart = false;
  #shown = false;
  #kept: string[] = [];

  constructor(private readonly showsPieces: boolean) {}

  /** Takes a piece and returns the part that can be shown now. */
  push(words: string, thought: string): string {
    if (words !== '' || thought !== '') this.hasBegun = true;
    if (thought !== '') this.#thoughtApart = true;
    const { text, voidsBefore } = this.#filter.push(words);
    if (voidsBefore) this.#voidBefore();
    return this.#take(text);
  }

  /** `isCertain` is false if the text may be thinking that was cut off before its end tag. */
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
