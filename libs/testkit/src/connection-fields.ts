import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  parse,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field that answers with a page of a list, such as `User.ties`. */
export interface ConnectionField {
  readonly coordinate: string;
  /** The selection of one entry: every field that needs no argument, and what those lead to. */
  readonly entry: string;
}

/** How many objects deep an entry is selected: its own fields, and those of the objects that it names. */
const depth = 3;

const isConnection = (field: GraphQLField<unknown, unknown>) => getNamedType(field.type).name.endsWith('Connection');

/** The connection fields of a subgraph's schema, in the order of their names. */
export function connectionFields(sdl: string): ConnectionField[] {
  const schema = buildSubgraphSchema(parse(sdl));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(isConnection)
        .map((field) => ({
          coordinate: `${type.name}.${field.name}`,
          entry: selection(entryOf(schema, field), [], depth),
        })),
    )
    .sort((one, other) => (one.coordinate < other.coordinate ? -1 : 1));
}

function entryOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const connection = getNamedType(field.type);
  const edge = isObjectType(connection) ? getNamedType(connection.getFields()['edges']?.type) : null;
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : null;
  if (!isObjectType(node)) throw new Error(`${field.name} has no edges with a node.`);
  return schema.getType(node.name) as GraphQLObjectType;
}

/** Connections within an entry are left out: each is a page of its own, and is counted as a field of its own. */
function selection(type: GraphQLObjectType, within: readonly string[], left: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => !isConnection(field) && !field.args.some(isRequiredArgument),
  );
  const selected = fields.flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (!isObjectType(named) || left === 1 || named === type || within.includes(named.name)) return [];
    const inner = selection(named, [...within, type.name], left - 1);
    return inner === '' ? [] : [`${field.name} { ${inner} }`];
  });
  return ['__typename', ...selected].join(' ');
}
