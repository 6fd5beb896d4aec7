import type { GraphQLFormattedError } from 'graphql';
import type { FieldShape, ObjectShape } from './fetch-shape.ts';
import { SubgraphFailure } from './subgraph-failure.ts';

/** A subgraph's answer that the rest of the gateway can rely on. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What the answer is to be held against. */
export interface Expected {
  readonly shape: ObjectShape;
  /** How many entities were asked for; undefined where none were. */
  readonly entities: number | undefined;
}

/**
 * Reads the text of a subgraph's answer. The executor that merges answers trusts them: a list where an object belongs
 * would fail the whole request, so whatever is not of the operation's shape is refused here, as one subgraph's failure.
 * Throws SubgraphFailure.
 */
export function readAnswer(text: string, expected: Expected): Answer {
  const body = parseObject(text);
  const errors = readErrors(body.errors);
  const data = body.data ?? null;
  if (data === null) {
    if (!errors) throw unreadable('neither data nor errors');
    return { data: null, errors };
  }
  if (!isObject(data)) throw unreadable('data that is no object');
  const problem = misfit(data, expected.shape) ?? entitiesMisfit(data, expected.entities);
  if (problem !== null) throw unreadable(problem);
  return errors ? { data, errors } : { data };
}

function parseObject(text: string): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw unreadable('no JSON');
  }
  if (!isObject(body)) throw unreadable('JSON that is no object');
  return body;
}

function readErrors(value: unknown): GraphQLFormattedError[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw unreadable('errors that are no list');
  if (value.length === 0) return undefined;
  return value.map((error: unknown) => {
    if (!isObject(error) || typeof error.message !== 'string') throw unreadable('an error without a message');
    return {
      message: error.message,
      ...(isPath(error.path) ? { path: error.path } : {}),
      ...(isObject(error.extensions) ? { extensions: error.extensions } : {}),
    };
  });
}

function entitiesMisfit(data: Record<string, unknown>, entities: number | undefined): string | null {
  if (entities === undefined) return null;
  const { _entities: given } = data;
  return Array.isArray(given) && given.length === entities ? null : 'another number of entities than was asked for';
}

/**
 * The first place at which an object is not of its shape, or null. Scalars are left to the executor, which answers null
 * for wrong ones.
 */
function misfit(object: Record<string, unknown>, shape: ObjectShape): string | null {
  const typename = object.__typename;
  if (typename !== undefined && typeof typename !== 'string') return 'a __typename that is no name';
  for (const [name, field] of shape) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    const problem = fieldMisfit(name, value, field, field.lists);
    if (problem !== null) return problem;
  }
  return null;
}

function fieldMisfit(name: string, value: unknown, field: FieldShape, lists: number): string | null {
  if (value === null) return null;
  if (lists > 0) {
    if (!Array.isArray(value)) return `${name} that is no list`;
    for (const item of value) {
      const problem = fieldMisfit(name, item, field, lists - 1);
      if (problem !== null) return problem;
    }
    return null;
  }
  if (field.fields === null) return null;
  return isObject(value) ? misfit(value, field.fields) : `${name} that is no object`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPath(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

function unreadable(detail: string): SubgraphFailure {
  return new SubgraphFailure('unreadable', `The answer holds ${detail}`);
}
