import {
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Fields from the root of the graph to a person, such as `me`, `ties(first: 100)`, `edges`, `node`, `user`. */
export type PathToPerson = readonly string[];

const longest = 8;

/**
 * Every path of queries to a `User`, out of the schema alone, so that a path of a later schema is among them. No type
 * is passed twice, except `User` itself: what a person's own fields lead to is followed from the first person on a
 * path.
 * @param argumentsOf the arguments of a field that needs some, by `Type.field`. A field that leads to people, needs
 * arguments and has none here is told.
 */
export function pathsToPeople(
  schema: GraphQLSchema,
  argumentsOf: Readonly<Record<string, string>>,
): { readonly paths: PathToPerson[]; readonly unasked: Set<string> } {
  const paths: PathToPerson[] = [];
  const unasked = new Set<string>();
  const walk = (type: GraphQLObjectType, path: readonly string[], passed: readonly string[]): void => {
    if (path.length >= longest) return;
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || passed.filter((name) => name === next.name).length >= (next.name === 'User' ? 2 : 1))
        continue;
      const given = argumentsOf[`${type.name}.${field.name}`];
      if (given === undefined && field.args.some(isRequiredArgument)) {
        if (leadsToPerson(next)) unasked.add(`${type.name}.${field.name}`);
        continue;
      }
      const here = [...path, asked(field, given)];
      if (next.name === 'User') paths.push(here);
      walk(next, here, [...passed, next.name]);
    }
  };
  const query = schema.getQueryType();
  if (query) walk(query, [], []);
  return { paths, unasked };
}

/** Whether a person can be come to from this type, by whatever fields. */
function leadsToPerson(type: GraphQLObjectType, passed: readonly string[] = []): boolean {
  if (type.name === 'User') return true;
  if (passed.includes(type.name)) return false;
  const next = Object.values(type.getFields()).map((field) => getNamedType(field.type));
  return next.some((each) => isObjectType(each) && leadsToPerson(each, [...passed, type.name]));
}

function asked({ name, args }: GraphQLField<unknown, unknown>, given: string | undefined): string {
  if (given !== undefined) return `${name}(${given})`;
  return args.some((argument) => argument.name === 'first') ? `${name}(first: 100)` : name;
}

/** All fields of a person that can be asked without arguments, those of other types by whether they are there. */
export function fieldsOfPerson(schema: GraphQLSchema): string {
  const person = schema.getType('User');
  if (!isObjectType(person)) throw new Error('The schema has no User.');
  return Object.values(person.getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type }) => (isLeafType(getNamedType(type)) ? name : `${name} { __typename }`))
    .join(' ');
}

/** The query that goes along a path, and asks these fields at its end. */
export function queryAlong(path: PathToPerson, fields: string): string {
  return `{ ${path.reduceRight((inner, field) => `${field} { ${inner} }`, fields)} }`;
}

/** The people at the end of a path in an answer. */
export function peopleAt(data: unknown, path: PathToPerson): Record<string, unknown>[] {
  const ends = path.reduce<unknown[]>(
    (values, field) =>
      values.flatMap((value) => valuesOf((value as Record<string, unknown>)[field.replace(/\(.*/, '')])),
    valuesOf(data),
  );
  return ends as Record<string, unknown>[];
}

function valuesOf(value: unknown): unknown[] {
  return value == null ? [] : Array.isArray(value) ? value.filter((entry) => entry !== null) : [value];
}
