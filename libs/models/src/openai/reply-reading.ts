import { estimateTokens } from '../tokens.ts';
import { countedIn, saidIn } from './answer-text.ts';
import type { ChatRequest } from './chat-request.ts';
import { errorIn } from './error-bodies.ts';
import { unavailable } from './faults.ts';
import { finishOf, type Finish } from './finish.ts';
import { ReplyText } from './reply-text.ts';
import type { ThinkingHabit } from './thinking-habit.ts';

/** Collects one stream: the words to show, the reason for its end, and the tokens. */
export class ReplyReading {
  readonly spent: { in: number; out: number };
  readonly #text: ReplyText;
  #finish: Finish | null = null;

  constructor(
    { system, turns }: ChatRequest,
    private readonly habit: ThinkingHabit,
  ) {
    this.spent = { in: estimateTokens(system, ...turns.map(({ text }) => text)), out: 0 };
    this.#text = new ReplyText(habit.canShowPieces);
  }

  /** Whether anything came, thinking included. */
  get hasBegun(): boolean {
    return this.#text.hasBegun;
  }

  /** Whether the server sent a `finish_reason`. */
  get hasFinished(): boolean {
    return this.#finish !== null;
  }

  /**
   * Takes one body and returns the words that can be shown now.
   * @throws {APIError} when the body is an error
   * @throws {ModelUnavailable} when words that were shown turn out to be thinking
   */
  take(body: unknown): string {
    const error = errorIn(body);
    if (error) throw error;
    const said = saidIn(body);
    // Some servers repeat the whole message at the end of the stream.
    const repeats = said.isWhole && this.hasBegun;
    const words = repeats ? '' : said.text || said.refusal;
    this.#finish = said.failed ? 'broken' : (finishOf(said.finish) ?? this.#finish);
    this.spent.out += estimateTokens(words, said.thought);
    Object.assign(this.spent, countedIn(body));
    const shown = this.#text.push(words, said.thought);
    if (this.#text.hadUnannouncedThinking) this.habit.noteReply(this.#text);
    if (this.#text.isVoid) throw unavailable('thought aloud');
    return shown;
  }

  /**
   * Ends the reading and returns the remaining pieces. Null if the tokens ran out before the model had certainly begun
   * to answer.
   * @throws {ModelUnavailable} when the reply is cut, kept back or empty
   */
  end({ isAnnounced }: { isAnnounced: boolean }): readonly string[] | null {
    const finish = this.#finish ?? (isAnnounced ? 'stopped' : null);
    if (finish === null) throw unavailable('cut in mid-stream');
    if (finish === 'withheld') throw unavailable('held back its reply');
    if (finish === 'broken') throw unavailable('broke off its reply');
    const { rest, isEmpty, isCertain } = this.#text.end();
    if (finish === 'full' && (isEmpty || !isCertain)) return null;
    if (isEmpty) throw unavailable('an empty reply');
    if (finish === 'stopped') this.habit.noteReply(this.#text);
    return rest;
  }
}
