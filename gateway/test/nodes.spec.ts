import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@kindred/contracts/uuid';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import type { Gateway, GatewayOptions } from '../src/gateway-options.ts';
import { startGateway } from '../src/start-gateway.ts';
import { composeSupergraph } from '../src/supergraph/compose-supergraph.ts';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { pathToFileURL } from 'node:url';
import { ask } from './support/ask.ts';
import { startSubgraph, type TestSubgraph } from './support/subgraph.ts';

const [letter, envelope, stamp] = [newId(), newId(), newId()];
const broken = newId();
/** A type that the service has and the served graph does not. */
const newer = newId();

const typesOf = (types: Readonly<Record<string, string>>) => ({
  nodeTypes: (_: unknown, { ids }: { ids: string[] }) =>
    ids.map((id) => (id === broken ? new GraphQLError('It broke.', { extensions: { code: 'FULL' } }) : types[id])),
});

let letters: TestSubgraph;
let stamps: TestSubgraph;
let gateway: Gateway;
beforeAll(async () => {
  letters = await startSubgraph('letters', {
    Query: typesOf({ [letter]: 'Letter', [envelope]: 'Envelope', [newer]: 'Parcel' }),
    Letter: { __resolveReference: ({ id }: { id: string }) => ({ id, text: 'Dear Ada' }) },
    Envelope: { __resolveReference: ({ id }: { id: string }) => ({ id, colour: 'blue' }) },
  });
  stamps = await startSubgraph('stamps', {
    Query: typesOf({ [stamp]: 'Stamp' }),
    Stamp: { __resolveReference: ({ id }: { id: string }) => ({ id, value: 85 }) },
    Letter: { __resolveReference: ({ id }: { id: string }) => ({ id, stamp: { id: stamp, value: 85 } }) },
  });
  gateway = await served({ services: [letters, stamps] });
});
afterAll(async () => {
  await gateway.stop(1_000);
  await Promise.all([letters.stop(), stamps.stop()]);
});
beforeEach(() => {
  for (const { seen } of [letters, stamps]) seen.splice(0);
});
afterEach(() => {
  for (const subgraph of [letters, stamps]) subgraph.misbehave(null);
});

const served = (supergraph: GatewayOptions['supergraph']) =>
  startGateway({
    port: 0,
    supergraph,
    identity: null,
    explorer: false,
    introspection: true,
    logger: pino({ level: 'silent' }),
  });
const one = 'query ($id: ID!) { node(id: $id) { __typename id } }';
const several = `query ($ids: [ID!]!) { nodes(ids: $ids) {
  __typename id ... on Letter { text stamp { value } } ... on Envelope { colour } ... on Stamp { value } } }`;
const node = (id: string) => ask(gateway.url, one, { id });
const nodes = (ids: readonly string[]) => ask(gateway.url, several, { ids });

describe('a node', () => {
  it.each([
    ['an id that is none', 'letter-1', 'id'],
    ['an id in braces', `{${letter}}`, 'id'],
  ])('is refused for %s', async (_, id, field) => {
    const { data, errors } = await node(id);
    expect(data).toEqual({ node: null });
    expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT', details: { field } } }]);
  });

  it('is null for an id that no service knows, and for a type that the graph does not have', async () => {
    for (const id of [newId(), newer])
      expect(await node(id)).toMatchObject({ data: { node: null }, errors: undefined });
  });

  it('is found by its id alone, in either case', async () => {
    for (const id of [stamp, stamp.toUpperCase()])
      expect((await node(id)).data).toEqual({ node: { __typename: 'Stamp', id: stamp } });
  });

  it('has the fields that any service gives to its type', async () => {
    expect((await nodes([letter])).data).toEqual({
      nodes: [{ __typename: 'Letter', id: letter, text: 'Dear Ada', stamp: { value: 85 } }],
    });
  });

  it('is asked for as the caller, with the headers of any call', async () => {
    await ask(gateway.url, one, { id: stamp }, { authorization: 'Bearer token' });
    expect(letters.seen[0]?.headers).toMatchObject({ authorization: 'Bearer token', traceparent: expect.any(String) });
  });
});

describe('several nodes', () => {
  it('are refused beyond a hundred, or where one id is none', async () => {
    const refused = async (ids: readonly string[]) => (await nodes(ids)).errors?.map(({ extensions }) => extensions);
    expect(await refused(Array.from({ length: 101 }, newId))).toEqual([
      { code: 'TOO_MANY_IDS', details: { field: 'ids', maximum: 100 } },
    ]);
    expect(await refused([stamp, 'x'])).toMatchObject([{ code: 'BAD_USER_INPUT', details: { field: 'ids[1]' } }]);
  });

  it('come in the order asked, with null for what is not known', async () => {
    expect((await nodes([stamp, newId(), envelope, stamp])).data).toEqual({
      nodes: [
        { __typename: 'Stamp', id: stamp, value: 85 },
        null,
        { __typename: 'Envelope', id: envelope, colour: 'blue' },
        { __typename: 'Stamp', id: stamp, value: 85 },
      ],
    });
  });

  it('cost each service one question and one call for their fields, for a hundred as for one', async () => {
    const ids = [letter, envelope, stamp, ...Array.from({ length: 97 }, newId)];
    const { errors } = await nodes(ids);
    expect(errors).toBeUndefined();
    expect({ letters: letters.seen.length, stamps: stamps.seen.length }).toEqual({ letters: 2, stamps: 2 });
  });

  it('cost each service one question for all fields of an operation', async () => {
    await ask(gateway.url, `{ a: node(id: "${letter}") { id } b: nodes(ids: ["${stamp}", "${newId()}"]) { id } }`);
    expect({ letters: letters.seen.length, stamps: stamps.seen.length }).toEqual({ letters: 1, stamps: 1 });
  });
});

describe('a service that is away', () => {
  it('costs what it alone may know, with a reason', async () => {
    stamps.misbehave((_, reply) => void reply.hijack().raw.destroy());
    const { data, errors } = await nodes([envelope, stamp]);
    expect(data).toEqual({ nodes: [{ __typename: 'Envelope', id: envelope, colour: 'blue' }, null] });
    expect(errors).toMatchObject([
      { path: ['nodes', 1], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'stamps' } },
    ]);
  });

  it('costs an id that it could not look for, and no other', async () => {
    const { data, errors } = await nodes([broken, stamp]);
    expect(data).toMatchObject({ nodes: [null, { id: stamp }] });
    expect(errors).toMatchObject([{ path: ['nodes', 0], extensions: { code: 'FULL' } }]);
  });
});

describe('a supergraph in a file', () => {
  it('has nodes, and names the services alone in health', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kindred-nodes-'));
    const file = join(folder, 'supergraph.graphql');
    const subgraphs = [letters, stamps].map(({ name, url, schemaDir }) => ({
      name,
      url,
      sdl: readSubgraphSchema(pathToFileURL(schemaDir)),
    }));
    await writeFile(file, composeSupergraph(subgraphs));
    const other = await served({ file });
    try {
      expect((await ask(other.url, one, { id: stamp })).data).toEqual({ node: { __typename: 'Stamp', id: stamp } });
      const health = (await (await fetch(new URL('/health/ready', other.url))).json()) as { services: object[] };
      expect(health.services).toMatchObject([{ service: 'letters' }, { service: 'stamps' }]);
    } finally {
      await other.stop(1_000);
      await rm(folder, { recursive: true });
    }
  });

  it('without types of nodes has no such fields', () => {
    const sdl = 'type Query { "X" a: Int }';
    expect(composeSupergraph([{ name: 'plain', url: 'http://plain', sdl }])).not.toContain('node(');
  });
});
