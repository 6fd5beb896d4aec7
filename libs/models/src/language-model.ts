import type { TObject } from '@sinclair/typebox';
import type { AskedFor } from './asked-for.ts';
import type { Task } from './task.ts';

/** One thing that was said. */
export interface Turn {
  readonly from: 'person' | 'model';
  readonly text: string;
}

export interface ReplyRequest extends AskedFor {
  /** What the model is to be and may use. Text of people in it belongs into `asMaterial`. */
  readonly system: string;
  /** From the oldest on; the last one is a person's. */
  readonly turns: readonly Turn[];
  /** What the embedded model replies to these turns. A real model is told in `system`, and does not see this. */
  embeddedReply(turns: readonly Turn[]): string;
  /** Of the reply, 800 unless told. */
  readonly maxTokens?: number;
  /** Gives the reply up. The iteration then ends with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface ExtractRequest<Given extends TObject, Answer extends TObject> extends AskedFor {
  readonly task: Task<Given, Answer>;
  readonly given: Given['static'];
  readonly signal?: AbortSignal;
}

/**
 * The port for language models: `openai/openai-language-model.ts` asks one over the network,
 * `embedded-language-model.ts` answers by what each request and task declares (of each text, the first 16,000
 * characters). Both hold to test/language-model-contract.ts. Called outside of transactions.
 *
 * Neither writes text into a log, a metric or an error: what goes in and comes out is among the most private things
 * there are.
 */
export interface LanguageModel {
  /** Names the model beside what it made. */
  readonly id: string;
  /**
   * The reply in pieces, as they arrive. The request is sent when the first piece is asked for. A reply that is cut off
   * throws, so a loop that ends without an error has read all of it. Leaving the loop cancels the rest.
   * @throws {ModelUnavailable} @throws {ModelBusy} @throws {ModelBudgetSpent} when the iteration begins, or in the
   *   middle of it
   */
  reply(request: ReplyRequest): AsyncIterable<string>;
  /**
   * The answer to a task, of the task's schema and held to what else the task asks of it. An answer
   * that does not fit is asked for once more.
   * @throws {ModelUnavailable} @throws {ModelAnsweredNonsense} @throws {ModelBusy} @throws {ModelBudgetSpent}
   */
  extract<Given extends TObject, Answer extends TObject>(
    request: ExtractRequest<Given, Answer>,
  ): Promise<Answer['static']>;
}
