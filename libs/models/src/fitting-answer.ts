import type { TObject } from '@sinclair/typebox';
import { TypeCompiler, type TypeCheck } from '@sinclair/typebox/compiler';
import type { Task } from './task.ts';

const compiled = new WeakMap<TObject, TypeCheck<TObject>>();

/** An answer that holds to its task, or where it does not: paths and rules, never values. */
export type Fitted<Answer> = { readonly answer: Answer } | { readonly misfits: readonly string[] };

/** Holds what a model answered to the task's schema, and to what else the task asks of it. */
export function fittingAnswer<Given extends TObject, Answer extends TObject>(
  task: Task<Given, Answer>,
  given: Given['static'],
  value: unknown,
): Fitted<Answer['static']> {
  const check = compiled.get(task.answer) ?? TypeCompiler.Compile<TObject>(task.answer);
  compiled.set(task.answer, check);
  if (!check.Check(value)) {
    const misfits = [...check.Errors(value)]
      .slice(0, 5)
      .map(({ path, message }) => `${knownPath(path, task.answer)}: ${message}`);
    return { misfits };
  }
  const answer = value as Answer['static'];
  const settled = task.settle ? task.settle(answer, given) : answer;
  return settled === null ? { misfits: ['/: does not hold to the instructions'] } : { answer: settled };
}

/** The path, without names that the schema does not have: a model may use a person's words as the name of a field. */
function knownPath(path: string, schema: TObject): string {
  const named = JSON.stringify(schema);
  const known = path
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) || named.includes(`${JSON.stringify(part)}:`) ? part : '?'));
  return `/${known.join('/')}`;
}
