import type { GraphQLFormattedError } from 'graphql';
import type { Expected } from './read-answer.ts';

/** A list of a hundred people without their wallets needs no more errors than it has people. */
const mostErrors = 100;

/**
 * The errors of a call that gave nothing: one for each field that is null because of it, with its path, as the specification
 * wants it of an error that belongs to a field. Paths are those of the subgraph's answer; the executor makes them the caller's.
 */
export function missingFields(expected: Expected, error: Pick<GraphQLFormattedError, 'message' | 'extensions'>): GraphQLFormattedError[] {
  if (expected.entities === undefined) return [...expected.shape.keys()].slice(0, mostErrors).map((field) => ({ ...error, path: [field] }));
  const fields = [...(expected.shape.get('_entities')?.fields?.keys() ?? [])];
  const errors: GraphQLFormattedError[] = [];
  for (let entity = 0; entity < expected.entities; entity += 1) {
    for (const field of fields) {
      if (errors.length === mostErrors) return errors;
      errors.push({ ...error, path: ['_entities', entity, field] });
    }
  }
  return errors;
}
