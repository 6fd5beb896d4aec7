const names = 'think|thinking|thought|thoughts|reasoning|reflection|scratchpad';
const opening = [
  `<(?:\\w{1,20}:)?(?:${names})(?:\\s[^<>]{0,40})?>`,
  '\\[THINK\\]',
  '◁think▷',
  '<\\|begin_of_thought\\|>',
  '<\\|channel\\|?>',
].join('|');
const closing = [
  `</(?:\\w{1,20}:)?(?:${names})\\s{0,4}>`,
  '\\[/THINK\\]',
  '◁/think▷',
  '<\\|end_of_thought\\|>',
  '<channel\\|>',
  'final<\\|message\\|>',
].join('|');
/** End marks of prompt templates, which some servers leave in the answer. */
const endOfTurn =
  '<\\|(?:im_end|eot_id|eom_id|end|return|endoftext|end_of_text)\\|>|<end_of_turn>|</s>|<｜end▁of▁sentence｜>';
const closes = new RegExp(closing, 'iu');
const anyMark = new RegExp(`(?<opens>${opening})|(?<ends>${endOfTurn})|${closing}`, 'iu');
/** Characters of the longest mark. As many are held back, because a mark may be split over pieces. */
const longestMark = 80;
const unfinishedMark = new RegExp(`(?:[<[◁][^<[◁>\\]▷]{0,${longestMark}}|final<[^>]{0,9})$`, 'iu');

/** The text that a piece adds to the answer. */
export interface Filtered {
  readonly text: string;
  /** An end tag came without a start tag, because the prompt contains the start tag: all text before was thinking. */
  readonly voidsBefore: boolean;
}

/**
 * Removes a model's thinking from its text. Models mark it in different ways (`<think>`, `[THINK]`, `◁think▷`,
 * channels), and a mark can be split over pieces. Marks of the prompt template are removed too. Thinking without an end
 * tag is removed up to the end of the text.
 */
export class ThinkingFilter {
  #inside = false;
  #kept = '';
  #closed = false;

  /** Whether some thinking has ended: the text after it is an answer. */
  get hasSeenEnd(): boolean {
    return this.#closed;
  }

  push(piece: string): Filtered {
    let rest = this.#kept + piece;
    let text = '';
    let voidsBefore = false;
    for (;;) {
      const mark = (this.#inside ? closes : anyMark).exec(rest);
      if (!mark) {
        this.#kept = this.#inside ? rest.slice(-longestMark) : (unfinishedMark.exec(rest)?.[0] ?? '');
        return { text: this.#inside ? text : text + rest.slice(0, rest.length - this.#kept.length), voidsBefore };
      }
      const { opens, ends } = mark.groups ?? {};
      const leavesText = opens !== undefined || ends !== undefined;
      if (leavesText) text += rest.slice(0, mark.index);
      else if (!this.#inside) [text, voidsBefore] = ['', true];
      if (!leavesText) this.#closed = true;
      this.#inside = opens !== undefined;
      rest = rest.slice(mark.index + mark[0].length);
    }
  }

  /** The text that was kept back. */
  end(): string {
    const rest = this.#inside ? '' : this.#kept;
    this.#kept = '';
    return rest;
  }
}

/** A whole text without the thinking in it. */
export function withoutThinking(text: string): string {
  const filter = new ThinkingFilter();
  const { text: answer } = filter.push(text);
  return (answer + filter.end()).trim();
}
