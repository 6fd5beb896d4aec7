import { createServer, type Server } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSubgraphSchema, schemaHash } from '@kindred/service/subgraph-schema';
import type { Gateway } from '../src/gateway-options.ts';
import { deployedSchemas, type DeployedSchemas } from '../src/supergraph/deployed-schema.ts';
import { ask } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let folder: string;
let gateway: Gateway | undefined;
beforeAll(async () => (town = await startTown()));
afterAll(() => town.stop());
/** What the replicas of people say that they serve; the other services run what is published. */
let replicas: (string | null)[] = [];
/** What a replica of people tells of its schema when it is asked. */
let told: string | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kindred-published-'));
  for (const { name, schemaDir } of subgraphs())
    await writeFile(fileOf(name), readSubgraphSchema(pathToFileURL(schemaDir)));
  [replicas, told] = [[schemaHash(await published())], null];
});
afterEach(async () => {
  await gateway?.stop(1_000);
  gateway = undefined;
  await rm(folder, { recursive: true });
});

const subgraphs = () => [town.people, town.purses, town.clubs];
const fileOf = (name: string) => join(folder, `${name}.graphql`);
const published = () => readFile(fileOf('people'), 'utf8');
const deployed: DeployedSchemas = {
  hashesOf: async ({ name, file }) =>
    name === 'people' ? replicas : [schemaHash(await readFile(file, 'utf8').catch(() => ''))],
  schemaOf: async () => told,
};
const start = async () =>
  (gateway = await startTownGateway(town, {
    supergraph: { published: subgraphs().map(({ name, url }) => ({ name, url, file: fileOf(name) })), deployed },
  }));

/** Publishes a field that the running people service does not know yet. Gives the hashes of before and after. */
async function publishMotto(): Promise<{ before: string; after: string }> {
  const old = await published();
  const next = `${old}\nextend type Query { "A motto." motto: String }\n`;
  await writeFile(fileOf('people'), next);
  return { before: schemaHash(old), after: schemaHash(next) };
}
const knowsMotto = async () => {
  await gateway?.reload();
  const { data } = await ask(gateway?.url ?? '', '{ __schema { queryType { fields { name } } } }');
  return JSON.stringify(data).includes('"motto"');
};
const answers = async () => (await ask(gateway?.url ?? '', '{ me { name purse { id } } }')).data;

describe('a schema that is published and not deployed', () => {
  it('is not served until every replica says that it serves it, and then is', async () => {
    await start();
    const { before, after } = await publishMotto();
    for (const rollout of [[before], [before, before, after], [after, null], [null, null], []]) {
      replicas = rollout;
      expect([await knowsMotto(), await answers()]).toEqual([false, { me: { name: 'Ada', purse: { id: 'p1' } } }]);
    }
    replicas = [after, after];
    expect([await knowsMotto(), await answers()]).toEqual([true, { me: { name: 'Ada', purse: { id: 'p1' } } }]);
  });

  it('is not served by a gateway that starts meanwhile: it serves what runs', async () => {
    const old = await published();
    const { before, after } = await publishMotto();
    [replicas, told] = [[before], old];
    await start();
    expect([await knowsMotto(), await answers()]).toEqual([false, { me: { name: 'Ada', purse: { id: 'p1' } } }]);
    replicas = [after];
    expect(await knowsMotto()).toBe(true);
  });
});

describe('a service', () => {
  it('that has published nothing is not in the graph, and is once it has', async () => {
    const clubs = await readFile(fileOf('clubs'), 'utf8');
    await rm(fileOf('clubs'));
    await start();
    expect((await ask(gateway?.url ?? '', '{ clubs { title } }')).errors?.[0]?.message).toContain('clubs');
    expect(await answers()).toEqual({ me: { name: 'Ada', purse: { id: 'p1' } } });
    await writeFile(fileOf('clubs'), clubs);
    await gateway?.reload();
    expect((await ask(gateway?.url ?? '', '{ clubs { title } }')).data).toEqual({ clubs: [{ title: 'Chess' }] });
  });

  it('whose published file is gone for a while stays in the graph', async () => {
    await start();
    await rm(fileOf('people'));
    await gateway?.reload();
    expect(await answers()).toEqual({ me: { name: 'Ada', purse: { id: 'p1' } } });
  });

  it('that is rolled back takes the graph back with it', async () => {
    await start();
    const { before, after } = await publishMotto();
    replicas = [after];
    expect(await knowsMotto()).toBe(true);
    replicas = [after, before];
    expect(await knowsMotto()).toBe(true);
    replicas = [before, before];
    expect(await knowsMotto()).toBe(false);
  });

  it('that runs what was never published leaves the last good graph serving', async () => {
    await start();
    [replicas, told] = [['another hash'], `${await published()}\nextend type Query { "A motto." motto: String }\n`];
    expect(await knowsMotto()).toBe(false);
  });

  it('that is away when the gateway starts has its published part in the graph', async () => {
    replicas = [null];
    await start();
    expect(await answers()).toEqual({ me: { name: 'Ada', purse: { id: 'p1' } } });
  });

  it('that is deployed and does not compose leaves the last good graph serving', async () => {
    await start();
    const broken = `${await published()}\nextend type Query { "Nowhere." nothing: Nowhere }\n`;
    await writeFile(fileOf('people'), broken);
    replicas = [schemaHash(broken)];
    expect([await knowsMotto(), await answers()]).toEqual([false, { me: { name: 'Ada', purse: { id: 'p1' } } }]);
  });
});

describe('asking what runs', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));
  const replica = (port: number, address: string, answer: string) =>
    new Promise<number>((resolve, reject) => {
      const server = createServer(({ url, headers }, response) =>
        response.end(url === '/health/schema' && headers.host?.startsWith('localhost:') ? answer : '{}'),
      );
      servers.push(server.on('error', reject));
      server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
    });

  it('reaches every address of a host name under that name, and tells one that does not answer', async () => {
    const port = await replica(0, '127.0.0.1', '{"sha256":"old"}');
    await replica(port, '127.0.0.2', '{"sha256":"new"}');
    await replica(port, '127.0.0.3', 'not json');
    const { hashesOf } = deployedSchemas({ resolve: async () => ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4'] });
    expect(await hashesOf({ name: 'people', url: `http://localhost:${port}/graphql`, file: '' })).toEqual([
      'old',
      'new',
      null,
      null,
    ]);
  });

  it('reads the schema that a subgraph serves, and nothing from one that does not tell', async () => {
    const { schemaOf } = deployedSchemas();
    expect(await schemaOf({ ...town.people, file: '' })).toContain('type Person');
    const port = await replica(0, '127.0.0.1', '{"errors":[]}');
    expect(await schemaOf({ name: 'people', url: `http://localhost:${port}/graphql`, file: '' })).toBeNull();
  });
});
