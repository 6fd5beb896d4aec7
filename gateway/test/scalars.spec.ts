import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scalarForms } from '@kindred/service/scalar-forms';
import { readSubgraphSchema } from '@kindred/service/subgraph-schema';
import { pathToFileURL } from 'node:url';
import type { Gateway } from '../src/gateway-options.ts';
import { composeSupergraph } from '../src/supergraph/compose-supergraph.ts';
import { ask } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let gateway: Gateway;
beforeAll(async () => {
  town = await startTown();
  gateway = await startTownGateway(town);
});
afterAll(async () => {
  await gateway.stop(1_000);
  await town.stop();
});

const asked = 'query Q($moment: DateTime!) { me { name } joinedSince(moment: $moment) { name } }';
const message = `Expected a value of type "DateTime": ${scalarForms.DateTime.form}.`;

describe('a wrong value of a custom scalar', () => {
  it.each([
    ['a text', 'CANARY'],
    ['a day', '2026-12-05'],
    ['a number', 5],
    ['an object', { CANARY: 1 }],
  ])('as %s in a variable is refused before any service is asked', async (_, moment) => {
    town.people.seen.length = 0;
    const { status, data, errors, text } = await ask(gateway.url, asked, { moment });
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors).toEqual([
      {
        message: `Variable "$moment" has an invalid value: ${message}`,
        locations: [expect.anything()],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(text).not.toContain('CANARY');
    expect(town.people.seen).toEqual([]);
    expect((await ask(gateway.url, asked, { moment }, { accept: 'application/graphql-response+json' })).status).toBe(
      422,
    );
  });

  it('within an input object names its place', async () => {
    const admit = 'mutation Q($input: AdmitInput!) { admit(input: $input) { name } }';
    const { errors } = await ask(gateway.url, admit, { input: { friend: { born: 'CANARY' } } });
    expect(errors?.map((error) => error.message)).toEqual([
      `Variable "$input" has an invalid value at "input.friend.born": ${message}`,
    ]);
  });

  it.each(['"CANARY"', '5', '{ canary: 1 }', 'CANARY', '["CANARY"]'])(
    'as the literal %s is refused with its place in the document',
    async (literal) => {
      town.people.seen.length = 0;
      const { status, errors, text } = await ask(gateway.url, `{ joinedSince(moment: ${literal}) { name } }`);
      expect(status).toBe(400);
      expect(errors).toMatchObject([
        { message, locations: [{ line: 1, column: 23 }], extensions: { code: 'BAD_USER_INPUT' } },
      ]);
      expect(text).not.toContain('CANARY');
      expect(town.people.seen).toEqual([]);
    },
  );
});

describe('a right value', () => {
  it('reaches the service as it was sent', async () => {
    const { errors, data } = await ask(gateway.url, asked, { moment: '2026-03-01T10:30:00+01:00' });
    expect(errors).toBeUndefined();
    expect(data?.['joinedSince']).toHaveLength(4);
  });

  it('of a scalar of another graph is that graph’s to judge, also where the name is ours', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kindred-scalars-'));
    const subgraphs = [town.people, town.purses, town.clubs].map(({ name, url, schemaDir }) => {
      const sdl = readSubgraphSchema(pathToFileURL(schemaDir));
      return { name, url, sdl: sdl.replace(/(scalar DateTime) @specifiedBy\([^)]*\)/, '$1') };
    });
    await writeFile(join(folder, 'other.graphql'), composeSupergraph(subgraphs));
    const other = await startTownGateway(town, { supergraph: { file: join(folder, 'other.graphql') } });
    town.people.seen.length = 0;
    await ask(other.url, asked, { moment: 5 });
    await other.stop(1_000);
    await rm(folder, { recursive: true });
    expect(town.people.seen).toHaveLength(1);
  });

  it('has its specification in the graph', async () => {
    const { data } = await ask(gateway.url, '{ __schema { types { name kind specifiedByURL } } }');
    const { types } = (data ?? {})['__schema'] as {
      types: { name: string; kind: string; specifiedByURL: string | null }[];
    };
    const custom = types.filter(
      ({ kind, name }) => kind === 'SCALAR' && !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name),
    );
    const specified = (one: string) => Object.entries(scalarForms).find(([name]) => name === one)?.[1].specifiedByURL;
    expect(custom.length).toBeGreaterThan(4);
    expect(custom.map(({ specifiedByURL }) => specifiedByURL)).toEqual(custom.map(({ name }) => specified(name)));
    const published = await readFile(new URL('../../docs/graph/schema.graphql', import.meta.url), 'utf8');
    for (const [name, { specifiedByURL }] of Object.entries(scalarForms))
      expect(published).toContain(`scalar ${name} @specifiedBy(url: "${specifiedByURL}")`);
    expect(published.match(/^scalar .*$/gm)?.every((line) => line.includes('@specifiedBy'))).toBe(true);
  });
});
