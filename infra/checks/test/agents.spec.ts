import { readdirSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { isOperationScope } from '@kindred/contracts/agent-scopes';
import { closedFieldIn } from '@kindred/service/agents/closed-field';
import type { ServiceDefinition } from '@kindred/service/define-service';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { isObjectType, isUnionType, parse, type GraphQLSchema } from 'graphql';

const services = new URL('../../../services/', import.meta.url);

/** These hold what no agent may see, or move what has a value. */
const closed = ['companion-journal', 'payments', 'vessel-privacy'];

interface Service {
  readonly name: string;
  readonly definition: ServiceDefinition<never, never>;
  readonly schema: GraphQLSchema;
}
let all: Service[];
beforeAll(async () => {
  all = await Promise.all(
    readdirSync(services).map(async (name) => {
      const { default: definition } = (await import(new URL(`${name}/src/service.ts`, services).href)) as {
        default: ServiceDefinition<never, never>;
      };
      const typeDefs = parse(readSubgraphSchema(new URL(`${name}/schema/`, services)));
      return { name, definition, schema: buildSubgraphSchema({ typeDefs }) };
    }),
  );
});

/** Every field of root types and entities, with the shortest document that asks for it. */
function fieldsOf(schema: GraphQLSchema): { coordinate: string; query: string }[] {
  const entities = schema.getType('_Entity');
  const inEntity = (type: string, field: string) =>
    `{ _entities(representations: []) { ... on ${type} { ${field} } } }`;
  return [
    ...rootFields(schema, 'Query').map((field) => ({ coordinate: `Query.${field}`, query: `{ ${field} }` })),
    ...rootFields(schema, 'Mutation').map((field) => ({
      coordinate: `Mutation.${field}`,
      query: `mutation { ${field} }`,
    })),
    ...(isUnionType(entities) ? entities.getTypes() : []).flatMap((type) =>
      Object.keys(type.getFields())
        .filter((field) => field !== 'id')
        .map((field) => ({ coordinate: `${type.name}.${field}`, query: inEntity(type.name, field) })),
    ),
  ];
}

function rootFields(schema: GraphQLSchema, name: 'Query' | 'Mutation'): string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()).filter((field) => field !== '_entities') : [];
}

describe('every operation and every field of an entity', () => {
  it('is closed to agents unless a feature of its service opens it, and then needs its scope', () => {
    for (const { name, definition, schema } of all) {
      const open = definition.openToAgents;
      for (const { coordinate, query } of fieldsOf(schema)) {
        const asked = { schema, document: parse(query), open };
        const scope = open.get(coordinate);
        const every = [coordinate, ...open.values()];
        if (scope === undefined) {
          expect([name, closedFieldIn({ ...asked, scopes: every })]).toEqual([name, { coordinate, scope: null }]);
        } else {
          expect([name, closedFieldIn({ ...asked, scopes: [] })]).toEqual([name, { coordinate, scope }]);
          expect([name, closedFieldIn({ ...asked, scopes: [scope] })]).toEqual([name, null]);
        }
      }
    }
  });

  it('exists if it is open', () => {
    for (const { name, definition, schema } of all) {
      const known = new Set(fieldsOf(schema).map(({ coordinate }) => coordinate));
      expect([name, [...definition.openToAgents.keys()].filter((each) => !known.has(each))]).toEqual([name, []]);
    }
  });

  it('is closed without exception where agents may see and move nothing', () => {
    const never = all.filter(({ definition }) => definition.closedToAgents).map(({ name }) => name);
    expect(never.sort()).toEqual(closed);
    for (const { definition } of all.filter(({ name }) => closed.includes(name)))
      expect(definition.openToAgents.size).toBe(0);
  });

  it('can be named by a scope if it is a root field', () => {
    const roots = all
      .flatMap(({ schema }) => fieldsOf(schema))
      .filter(({ coordinate }) => /^(Query|Mutation)\.[^_]/.test(coordinate));
    expect(roots.length).toBeGreaterThan(100);
    expect(roots.filter(({ coordinate }) => !isOperationScope(coordinate))).toEqual([]);
  });
});
