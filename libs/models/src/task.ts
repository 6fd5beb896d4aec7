import type { TObject } from '@sinclair/typebox';

/**
 * Something that is asked of a language model and answered in a shape. A real model is given the instructions and the
 * schema; the embedded one knows the tasks of `tasks/` by their names.
 */
export interface Task<Given extends TObject = TObject, Answer extends TObject = TObject> {
  readonly name: string;
  /** For the model. What people wrote is never in here: it follows as material. */
  readonly instructions: string;
  readonly given: Given;
  /** All fields required, no others allowed: what strict structured output can hold a model to. */
  readonly answer: Answer;
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
