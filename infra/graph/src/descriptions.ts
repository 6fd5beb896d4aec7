import { Kind, parse, type ConstDirectiveNode, type DefinitionNode, type StringValueNode } from 'graphql';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';

/** A place in a schema that wants a description: `User`, `Query.users`, `@tag`. */
interface Place {
  readonly coordinate: string;
  readonly described: boolean;
}

/** Types that only hold together what one field takes or gives: their names say it. */
const wrappers = /(Input|Payload|Connection|Edge|Order|OrderField|Filter)$/;

/** GraphQL names these, and what they are for; a service only adds to them. */
const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The places of a schema that no service describes. A place may be described by any of them: a service that adds a
 * field to `User` need not say again what a user is.
 */
export function undocumented(schema: Subgraph, all: readonly Subgraph[]): string[] {
  const described = new Set(
    all.flatMap(({ sdl }) =>
      placesIn(sdl)
        .filter((place) => place.described)
        .map(({ coordinate }) => coordinate),
    ),
  );
  const missing = placesIn(schema.sdl)
    .map(({ coordinate }) => coordinate)
    .filter((coordinate) => !described.has(coordinate));
  return [...new Set(missing)];
}

function placesIn(sdl: string): Place[] {
  return parse(sdl).definitions.flatMap(placesOf);
}

/**
 * What a client cannot guess from a name: what an operation does, and what a type stands for. Fields, arguments and
 * values are described where there is something to say: a unit, a default, a refusal, who sees them.
 */
function placesOf(definition: DefinitionNode): Place[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
      if (!rootTypes.has(definition.name.value)) return typePlace(definition);
      return (definition.fields ?? []).map((field) => place(`${definition.name.value}.${field.name.value}`, field));
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return typePlace(definition);
    case Kind.DIRECTIVE_DEFINITION:
      return [place(`@${definition.name.value}`, definition)];
    default:
      return [];
  }
}

/** The text is what counts: an empty description describes nothing. */
function place(
  coordinate: string,
  {
    description,
    directives,
  }: { readonly description?: StringValueNode; readonly directives?: readonly ConstDirectiveNode[] },
): Place {
  // What is another service's is described there, also while that service is not among those that are looked at.
  const borrowed = directives?.some(({ name }) => name.value === 'external') ?? false;
  return { coordinate, described: borrowed || (description?.value.trim() ?? '') !== '' };
}

function typePlace(definition: {
  readonly kind: Kind;
  readonly name: { readonly value: string };
  readonly description?: StringValueNode;
}): Place[] {
  return wrappers.test(definition.name.value) ? [] : [place(definition.name.value, definition)];
}
