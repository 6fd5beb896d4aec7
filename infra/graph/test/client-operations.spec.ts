import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenOperations, clientOperations, subgraphSchema } from '@kindred/codegen/client-operations';
import {
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { runCommand } from '../src/command.ts';

const identity = `
"What may be asked."
type Query {
  "For services: who is blocked."
  blocks(
    "Whose."
    ids: [ID!]!
  ): [Block!]! @inaccessible
  "The person who asks."
  me: ID
}
"A block. For services only."
type Block @inaccessible {
  "Its id."
  id: ID!
  "When it began."
  since: DateTime
}
`;
const operation = 'query Blocks($ids: [ID!]!) { blocks(ids: $ids) { id since } }';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kindred-clients-'));
  await write('services/identity/schema/own.graphql', identity);
  await write('libs/identity-client/operations/blocks.graphql', operation);
  expect((await graph('publish')).code).toBe(0);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
}

async function graph(...args: string[]): Promise<{ code: number; complained: string }> {
  const complained: string[] = [];
  const surroundings = { root, calledFrom: root, print: () => undefined };
  const code = await runCommand(args, { ...surroundings, complain: (line) => void complained.push(line) });
  return { code, complained: complained.join('\n') };
}

describe('a schema that breaks an operation of a client', () => {
  const breaking: [what: string, schema: string][] = [
    ['a field that is asked for is gone', identity.replace(/ {2}"When it began."\n.*\n/, '')],
    ['a field that services alone see has another name', identity.replace('blocks(', 'blockings(')],
    ['an argument has another type', identity.replace('ids: [ID!]!', 'ids: [Int!]!')],
    ['an argument is new and needed', identity.replace('ids: [ID!]!', 'ids: [ID!]!\n "How."\n how: Int!')],
  ];

  it.each(breaking)('is refused where %s, also when breaking is meant', async (_, schema) => {
    await write('services/identity/schema/own.graphql', schema);
    for (const args of [['check'], ['check', '--service', 'identity'], ['publish', '--breaking']]) {
      const { code, complained } = await graph(...args);
      expect(code).toBe(1);
      expect(complained).toContain(
        'identity: libs/identity-client/operations/blocks.graphql asks what the schema refuses',
      );
    }
  });

  it('is published once no client asks for what it lacks', async () => {
    await write('services/identity/schema/own.graphql', identity.replace(/ {2}"When it began."\n.*\n/, ''));
    await write('libs/identity-client/operations/blocks.graphql', operation.replace(' since', ''));
    expect((await graph('publish', '--breaking')).code).toBe(0);
  });
});

describe('the clients of this repository', () => {
  const repository = new URL('../../../', import.meta.url);
  const clients = clientOperations(repository);
  const published = (service: string) =>
    readFile(new URL(`docs/graph/services/${service}.graphql`, repository), 'utf8');

  it('are found', () => {
    expect(clients.map(({ client }) => client)).toEqual(expect.arrayContaining(['identity-client']));
    expect(clients.filter(({ files }) => files.length === 0)).toEqual([]);
  });

  it.each(clients)('hold $service to every field that $client asks for', async (client) => {
    const sdl = await published(client.service);
    expect(brokenOperations(client, sdl)).toEqual([]);
    const fields = client.files.flatMap(({ document }) => fieldsOf(document, sdl));
    expect(fields.length).toBeGreaterThan(0);
    const notHeld = fields.filter((field) => brokenOperations(client, without(field, sdl)).length === 0);
    expect(notHeld).toEqual([]);
  });
});

/** The fields that an operation selects, as `Type.field`. */
function fieldsOf(document: DocumentNode, sdl: string): string[] {
  const info = new TypeInfo(subgraphSchema(sdl));
  const found = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(info, { Field: ({ name }) => void found.add(`${info.getParentType()?.name}.${name.value}`) }),
  );
  return [...found];
}

/** The schema, in which one field has another name. Keys and interfaces go, because they may name the field. */
function without(coordinate: string, sdl: string): string {
  const [type, field] = coordinate.split('.');
  const renamed = (node: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) =>
    node.name.value === type
      ? {
          ...node,
          interfaces: [],
          directives: node.directives?.filter(({ name }) => name.value !== 'key'),
          fields: node.fields?.map((each) =>
            each.name.value === field ? { ...each, name: { ...each.name, value: `other_${field}` } } : each,
          ),
        }
      : undefined;
  return print(visit(parse(sdl), { ObjectTypeDefinition: renamed, ObjectTypeExtension: renamed }));
}
