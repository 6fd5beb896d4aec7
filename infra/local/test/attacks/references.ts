import { Kind, parse, type ConstDirectiveNode } from 'graphql';
import { plausibleId } from './input-positions.ts';

/** A reference for `_entities`, and whether it must be refused. */
export interface TriedReference {
  readonly reference: unknown;
  readonly refused: boolean;
}

export const askEntities = 'query ($references: [_Any!]!) { _entities(representations: $references) { __typename } }';

const id = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';
const malformedIds = [
  `{${id}}`,
  id.replaceAll('-', ''),
  `urn:uuid:${id}`,
  '',
  'x'.repeat(1_000),
  5,
  { id },
  [id],
  true,
];
const notEntities = ['Unknown', 'Query', 'PageInfo', 'ID', '__proto__', 'constructor', null, 5, []];
const ofNone = [{}, { id }, 'text', 5, true, [], ...notEntities.map((__typename) => ({ __typename, id }))];

/**
 * References to none of the subgraph's entities, and for each entity that is known by its id: good ones, and such as
 * must be refused beside them.
 */
export function triedReferences(sdl: string): TriedReference[] {
  const [good, bad] = [false, true];
  const ofEach = entityNames(sdl).flatMap((__typename) => [
    { reference: { __typename, id: plausibleId }, refused: good },
    ...malformedIds.map((malformed) => ({ reference: { __typename, id: malformed }, refused: bad })),
    ...[{}, { id: null }, { other: id }].map((rest) => ({ reference: { __typename, ...rest }, refused: bad })),
    { reference: { __typename, id: plausibleId.toUpperCase() }, refused: good },
  ]);
  return [...ofNone.map((reference) => ({ reference, refused: bad })), ...ofEach];
}

function entityNames(sdl: string): string[] {
  const names = parse(sdl).definitions.flatMap((each) => {
    if (each.kind !== Kind.OBJECT_TYPE_DEFINITION && each.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return each.directives?.some(isKeyOfId) ? [each.name.value] : [];
  });
  return [...new Set(names)];
}

function isKeyOfId({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  const isKey = /^(federation__)?key$/.test(name.value);
  return isKey && given.some(({ value }) => value.kind === Kind.STRING && value.value.trim() === 'id');
}
