import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOperationFiles } from '@kindred/gateway/mcp/operation-files';
import { composeSupergraph } from '@kindred/gateway/supergraph/compose-supergraph';
import { clientSdl } from '@kindred/infra-graph/changes';
import { serviceSchemas } from '@kindred/infra-graph/service-schemas';
import type { AgentScope } from '@kindred/contracts/agent-scopes';
import type { ServiceDefinition } from '@kindred/service/define-service';
import {
  buildSchema,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';

const root = new URL('../../../', import.meta.url);
const services = new URL('services/', root);

/** The scope of each field that a service opens to agents. */
let open: ReadonlyMap<string, AgentScope>;
let schema: GraphQLSchema;
beforeAll(async () => {
  const all = await Promise.all(
    readdirSync(services).map(async (name) => {
      const { default: definition } = (await import(new URL(`${name}/src/service.ts`, services).href)) as {
        default: ServiceDefinition<never, never>;
      };
      return [...definition.openToAgents];
    }),
  );
  open = new Map(all.flat());
  // With drafts: what does not fit the graph that is served is left out there.
  const schemas = await serviceSchemas(fileURLToPath(root));
  schema = buildSchema(clientSdl(composeSupergraph(schemas)), { assumeValidSDL: true });
});

/** The scopes of all open fields of a document, and the fields of root types and nodes that are not open. */
function neededBy(text: string): { scopes: string[]; closed: string[] } {
  const info = new TypeInfo(schema);
  const scopes = new Set<string>();
  const closed: string[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field({ name: { value: field } }) {
        const type = info.getParentType();
        if (!isObjectType(type)) return;
        const scope = open.get(`${type.name}.${field}`);
        const isGuarded =
          /^(Query|Mutation)$/.test(type.name) || [...open.keys()].some((each) => each.startsWith(`${type.name}.`));
        if (scope !== undefined) scopes.add(scope);
        else if (isGuarded && field !== 'id') closed.push(`${type.name}.${field}`);
      },
    }),
  );
  return { scopes: [...scopes].sort(), closed };
}

describe('an operation that programs may ask for', () => {
  it.each(readOperationFiles().map((file) => [file.name, file] as const))(
    'fits the graph, asks for open fields alone, and names their scopes: %s',
    (_, { text, scopes }) => {
      expect(validate(schema, parse(text))).toEqual([]);
      expect(neededBy(text)).toEqual({ scopes: [...scopes].sort(), closed: [] });
    },
  );
});
