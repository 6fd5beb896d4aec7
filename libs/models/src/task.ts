import type { TObject } from '@sinclair/typebox';

/**
 * A question to a language model whose answer has a schema. A service declares its own tasks with `defineTask`; this
 * library knows none. A real model is given the instructions and the schema of the answer. The embedded model calls
 * `embeddedAnswer`.
 */
export interface Task<Given extends TObject = TObject, Answer extends TObject = TObject> {
  readonly name: string;
  /** For the model. What people wrote is never in here: it follows as material. */
  readonly instructions: string;
  readonly given: Given;
  /** All fields required, no others allowed: what strict structured output can hold a model to. */
  readonly answer: Answer;
  /**
   * Answers without a model: deterministic and offline. The answer is checked like that of any model. Texts are cut to
   * 16,000 characters before.
   */
  embeddedAnswer(given: Given['static']): Answer['static'];
  /**
   * What a schema cannot say. Gives the answer with what is not borne out left off, or null when nothing of it can be
   * used, which makes it nonsense.
   */
  settle?(answer: Answer['static'], given: Given['static']): Answer['static'] | null;
}

/** Gives a task its types. */
export function defineTask<Given extends TObject, Answer extends TObject>(
  task: Task<Given, Answer>,
): Task<Given, Answer> {
  return task;
}
