import { existsSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { isObjectType, parse } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';

type Definition = Pick<ServiceDefinition<never, never>, 'schema' | 'features'>;

const rootTypes = ['Query', 'Mutation'];
/** The federation library and the service library resolve these. */
const ofLibraries = new Set(['Query._entities', 'Query._service', 'Query.nodeTypes']);
/** By convention the references of a service to another's types: all that it knows of them is their id. */
const references = '../references.ts';

/**
 * The fields of a service's schema without a resolver whose value the object behind their type does not have: they
 * answer null, or fail. The compiler does not see them, since a resolver is optional wherever a property can stand for
 * it. Types that are mapped to an interface are left out, because an interface leaves nothing to look at.
 */
export async function missingResolvers({ schema, features }: Definition): Promise<string[]> {
  const behind = await propertiesBehind(schema);
  const maps = features.flatMap(({ resolvers = [] }) => resolvers);
  const types = buildSubgraphSchema(parse(readSubgraphSchema(schema))).getTypeMap();
  return Object.values(types)
    .filter(isObjectType)
    .flatMap((type) => {
      const properties = behind.get(type.name);
      if (!properties) return [];
      return Object.keys(type.getFields())
        .filter((field) => !properties.has(field) && !maps.some((map) => field in ((map[type.name] ?? {}) as object)))
        .map((field) => `${type.name}.${field}`);
    })
    .filter((coordinate) => !ofLibraries.has(coordinate))
    .sort();
}

/** By type, the names that the object behind it has: none for the root types. */
async function propertiesBehind(schema: URL): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const file = new URL('mappers.json', schema);
  const mappers: Record<string, string> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const found = new Map<string, ReadonlySet<string>>(rootTypes.map((type) => [type, new Set()]));
  for (const [type, where] of Object.entries(mappers)) {
    const [path = '', name = ''] = where.split('#');
    if (path === references) found.set(type, new Set(['id']));
    else {
      // The paths are as the generated file would import them.
      const exported = (await import(new URL(`../src/__generated__/${path}`, schema).href)) as Record<string, unknown>;
      const columns = columnsOf(exported[name]);
      if (columns) found.set(type, columns);
    }
  }
  return found;
}

/** The columns and accessors of an entity, inherited ones too; null for what is no entity. */
function columnsOf(behind: unknown): ReadonlySet<string> | null {
  if (typeof behind !== 'function') return null;
  const classes = inheritance(behind);
  const columns = getMetadataArgsStorage().filterColumns(classes);
  if (columns.length === 0) return null;
  const accessors = classes.flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype));
  return new Set([...columns.map(({ propertyName }) => propertyName), ...accessors]);
}

function inheritance(start: Function): Function[] {
  const parent: unknown = Object.getPrototypeOf(start);
  return [start, ...(typeof parent === 'function' && parent !== Function.prototype ? inheritance(parent) : [])];
}
