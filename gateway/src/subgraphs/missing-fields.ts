import type { GraphQLFormattedError } from 'graphql';
import type { Answer, Expected } from './read-answer.ts';

/** A list of a hundred people without their wallets needs no more errors than it has people. */
const mostErrors = 100;

type Path = NonNullable<GraphQLFormattedError['path']>;

/**
 * The errors of a call that gave nothing: one for each field that is null because of it, with its path, as the
 * specification wants it of an error that belongs to a field. Paths are those of the subgraph's answer; the executor
 * makes them the caller's.
 */
export function missingFields(
  expected: Expected,
  error: Pick<GraphQLFormattedError, 'message' | 'extensions'>,
): GraphQLFormattedError[] {
  return [...placesIn(expected, null)].slice(0, mostErrors).map((path) => ({ ...error, path }));
}

/**
 * Gives each null at the top of a subgraph's answer an error with its path, so that the caller sees a reason for it.
 * Subgraphs leave it out in three cases. A request refused as a whole has an error without a path. An entity that
 * failed has one error instead of one for each field. Of several fields that one failure made null, only the failed
 * field has an error.
 */
export function withPaths(answer: Answer, expected: Expected): Answer {
  const { data, errors } = answer;
  if (!errors) return answer;
  const depth = expected.entities === undefined ? 1 : 3;
  const placed = errors.filter(({ path }) => path !== undefined && path.length >= depth);
  const broad = errors.filter((error) => !placed.includes(error));
  const explained = new Set(placed.map(({ path }) => keyOf(path?.slice(0, depth))));
  const used = new Set<GraphQLFormattedError>();
  const added: GraphQLFormattedError[] = [];
  for (const path of placesIn(expected, data)) {
    if (added.length === mostErrors) break;
    if (explained.has(keyOf(path))) continue;
    const cause = causeOf(path, broad) ?? (data === null ? errors[0] : undefined);
    if (!cause) continue;
    used.add(cause);
    added.push({ ...cause, path });
  }
  return { data, errors: [...placed, ...added, ...broad.filter((error) => !used.has(error))] };
}

/** Paths of the nulls in the answer: fields of the root, or fields of each entity. */
function* placesIn({ shape, entities }: Expected, data: Answer['data']): Generator<Path> {
  if (entities === undefined) {
    for (const field of shape.keys()) if (data?.[field] == null) yield [field];
    return;
  }
  const fields = [...(shape.get('_entities')?.fields?.keys() ?? [])];
  const given = (data?.['_entities'] ?? []) as readonly (Record<string, unknown> | null)[];
  for (let entity = 0; entity < entities; entity += 1) {
    for (const field of fields) if (given[entity]?.[field] == null) yield ['_entities', entity, field];
  }
}

/** The error of the field's entity, else the first error without an entity. */
function causeOf(place: Path, broad: readonly GraphQLFormattedError[]): GraphQLFormattedError | undefined {
  return (
    broad.find(({ path }) => path?.length === 2 && path[1] === place[1]) ??
    broad.find(({ path }) => (path?.length ?? 0) < 2)
  );
}

function keyOf(path: Path | undefined): string {
  return JSON.stringify(path);
}
