import { Kind, parse, type DefinitionNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

type WithFields = Extract<DefinitionNode, { readonly fields?: readonly FieldDefinitionNode[] }>;

const isObject = (definition: DefinitionNode): definition is WithFields =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;

/** What a schema lets a client ask of each of its types. */
export function selectionsOf(schema: string) {
  const { definitions } = parse(schema);
  const objects = definitions.filter(isObject);
  const fieldsOf = (type: string) =>
    objects.filter(({ name }) => name.value === type).flatMap(({ fields = [] }) => fields);
  /** All fields of a type that need no argument, and those of what they lead to, some steps deep. */
  const selectionOf = (type: string, steps = 3): string =>
    fieldsOf(type)
      .filter(({ arguments: taken = [] }) => taken.every((one) => one.type.kind !== Kind.NON_NULL_TYPE))
      .map(({ name, type: field }) => [name.value, nameOf(field)] as const)
      .filter(([, field]) => steps > 0 || fieldsOf(field).length === 0)
      .map(([name, field]) =>
        fieldsOf(field).length === 0 ? name : `${name} { __typename ${selectionOf(field, steps - 1)} }`,
      )
      .join(' ');
  return {
    selectionOf,
    /** The types that references resolve to. */
    entities: [...new Set(objects.filter(isEntity).map(({ name }) => name?.value ?? ''))],
    /** The fields of `Query` whose arguments are one id. */
    queriesById: fieldsOf('Query')
      .filter(({ arguments: taken = [] }) => taken.length === 1 && taken[0] && nameOf(taken[0].type) === 'ID')
      .map(({ name, type, arguments: [id] = [] }) => ({
        call: (value: string) => `${name.value}(${id?.name.value}: "${value}")`,
        type: nameOf(type),
      })),
  };
}

function isEntity({ directives = [] }: WithFields): boolean {
  return directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      !given.some(({ name: one, value }) => one.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value),
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
