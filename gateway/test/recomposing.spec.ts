import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import type { Gateway } from '../src/gateway-options.ts';
import { startGateway } from '../src/start-gateway.ts';
import { supergraphSource } from '../src/supergraph/supergraph-source.ts';
import { ask, send } from './support/ask.ts';
import { quiet, startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let folder: string;
let gateway: Gateway | undefined;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-schemas-'));
  await cp(new URL('schemas', import.meta.url), folder, { recursive: true });
});
afterEach(async () => {
  await gateway?.stop(1_000);
  gateway = undefined;
  await rm(folder, { recursive: true });
});

const services = () =>
  [town.people, town.purses, town.clubs].map(({ name, url }) => ({ name, url, schemaDir: join(folder, name) }));
const write = (file: string, text: string) => writeFile(join(folder, file), text);
const bank = '"A bank."\ntype Bank { "Its name." name: String }\nextend type Query { "The bank." bank: Bank }';

interface Ready {
  readonly supergraph: { readonly id: string; readonly failure: { readonly at: string; readonly why: string } | null };
}
const ready = async (): Promise<Ready> =>
  JSON.parse((await send((gateway?.url ?? '').replace('/graphql', '/health/ready'))).text) as Ready;
const knowsBank = async () =>
  (await ask(gateway?.url ?? '', '{ __type(name: "Bank") { name } }')).data?.__type !== null;

describe('a schema that changes', () => {
  it('is served when the gateway is told to look', async () => {
    gateway = await startTownGateway(town, { supergraph: { services: services() } });
    const before = await ready();
    await write('people/bank.graphql', bank);
    expect(await knowsBank()).toBe(false);
    await gateway.reload();
    expect(await knowsBank()).toBe(true);
    expect((await ready()).supergraph.id).not.toBe(before.supergraph.id);
    expect((await ask(gateway.url, '{ me { name purse { id } } }')).data).toEqual({
      me: { name: 'Ada', purse: { id: 'p1' } },
    });
  });

  it('is found by the gateway itself', async () => {
    gateway = await startTownGateway(town, { supergraph: { services: services() }, watchEveryMs: 20 });
    await write('people/bank.graphql', bank);
    await eventually(async () => expect(await knowsBank()).toBe(true));
  });

  it.each([
    ['does not parse', 'type Broken {', /people: Syntax Error/],
    ['does not compose', '"X"\ntype Money { "X" euros: Int }', /Money/],
    ['is no schema of the graph', 'extend type Query { "X" nothing: Nowhere }', /Nowhere/],
  ])('leaves the last good graph serving when it %s, and says why', async (_, text, why) => {
    gateway = await startTownGateway(town, { supergraph: { services: services() } });
    const { supergraph } = await ready();
    await write('people/broken.graphql', text);
    await gateway.reload();
    expect((await ask(gateway.url, '{ me { name purse { id } } }')).data).toEqual({
      me: { name: 'Ada', purse: { id: 'p1' } },
    });
    const after = await ready();
    expect(after.supergraph.id).toBe(supergraph.id);
    expect(after.supergraph.failure?.why).toMatch(why);
    expect((await send(gateway.url.replace('/graphql', '/metrics'))).text).toContain(
      'gateway_composition_failures_total 1',
    );

    await rm(join(folder, 'people/broken.graphql'));
    await gateway.reload();
    expect((await ready()).supergraph.failure).toBeNull();
  });

  it('leaves the last good graph serving when its folder is gone for a while', async () => {
    gateway = await startTownGateway(town, { supergraph: { services: services() } });
    await rm(join(folder, 'purses'), { recursive: true });
    await gateway.reload();
    expect((await ready()).supergraph.failure?.why).toContain('purses');
    expect((await ask(gateway.url, '{ me { purse { id } } }')).data).toEqual({ me: { purse: { id: 'p1' } } });
    await cp(new URL('schemas/purses', import.meta.url), join(folder, 'purses'), { recursive: true });
    await gateway.reload();
    expect((await ready()).supergraph.failure).toBeNull();
  });
});

describe('a supergraph file', () => {
  const compose = async () => (await supergraphSource({ services: services() })()).compose();
  const options = (file: string) => ({
    port: 0,
    supergraph: { file },
    identity: null,
    explorer: false,
    introspection: true,
    watchEveryMs: 0,
    logger: quiet,
  });

  it('is served to anonymous callers, and followed when it changes', async () => {
    const file = join(folder, 'supergraph.graphql');
    await writeFile(file, await compose());
    gateway = await startGateway(options(file));
    expect((await ask(gateway.url, '{ me { name purse { id } clubs { title } } }')).data).toEqual({
      me: { name: 'Ada', purse: { id: 'p1' }, clubs: [{ title: 'Chess' }] },
    });
    await write('people/bank.graphql', bank);
    await writeFile(file, await compose());
    await gateway.reload();
    expect(await knowsBank()).toBe(true);
    await writeFile(file, 'half a supergr');
    await gateway.reload();
    expect(await knowsBank()).toBe(true);
    expect((await ready()).supergraph.failure?.why).toContain('Syntax Error');
  });

  it.each([
    ['is missing', undefined, /ENOENT/],
    ['is a plain schema', 'type Query { a: Int }', /no supergraph/],
    ['does not parse', 'schema {', /Syntax Error/],
  ])('keeps the gateway from starting when it %s', async (_, text, why) => {
    const file = join(folder, 'supergraph.graphql');
    if (text !== undefined) await writeFile(file, text);
    await expect(startGateway(options(file))).rejects.toThrow(why);
  });
});
