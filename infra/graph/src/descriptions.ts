import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type InputValueDefinitionNode,
  type StringValueNode,
} from 'graphql';
import type { Subgraph } from '@kindred/gateway/supergraph/subgraph';

/** A place in a schema that wants a description: `User`, `User.email`, `Query.users(first:)`, `Role.ADMIN`, `@tag`. */
interface Place {
  readonly coordinate: string;
  readonly described: boolean;
}

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

function placesOf(definition: DefinitionNode): Place[] {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_EXTENSION: {
      const type = definition.name.value;
      const fields = (definition.fields ?? []).flatMap((field) => [
        place(`${type}.${field.name.value}`, field),
        ...argumentsOf(`${type}.${field.name.value}`, field.arguments),
      ]);
      return [...typePlace(definition), ...fields];
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
      return [
        ...typePlace(definition),
        ...(definition.fields ?? []).map((field) => place(`${definition.name.value}.${field.name.value}`, field)),
      ];
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
      return [
        ...typePlace(definition),
        ...(definition.values ?? []).map((value) => place(`${definition.name.value}.${value.name.value}`, value)),
      ];
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
      return typePlace(definition);
    case Kind.DIRECTIVE_DEFINITION:
      return [
        place(`@${definition.name.value}`, definition),
        ...argumentsOf(`@${definition.name.value}`, definition.arguments),
      ];
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
  return rootTypes.has(definition.name.value) ? [] : [place(definition.name.value, definition)];
}

function argumentsOf(owner: string, given: readonly InputValueDefinitionNode[] = []): Place[] {
  return given.map((argument) => place(`${owner}(${argument.name.value}:)`, argument));
}
