import type { Gateway } from '../src/gateway-options.ts';
import { ask, send } from './support/ask.ts';
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

describe('one graph of three subgraphs', () => {
  it('joins an entity across all of them', async () => {
    const { status, data, errors } = await ask(
      gateway.url,
      '{ me { name purse { balance { minorUnits currency } } clubs { title members { name } } } }',
    );
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      me: {
        name: 'Ada',
        purse: { balance: { minorUnits: '100', currency: 'EUR' } },
        clubs: [{ title: 'Chess', members: [{ name: 'Ada' }, { name: 'Ben' }] }],
      },
    });
  });

  it('asks each subgraph once for a list, however long', async () => {
    town.purses.seen.length = 0;
    const { data } = await ask(gateway.url, '{ people { id purse { id } } }');
    expect(data).toEqual({ people: [1, 2, 3, 4].map((id) => ({ id: String(id), purse: { id: `p${id}` } })) });
    expect(town.purses.seen).toHaveLength(1);
  });

  it('keeps its connections', async () => {
    town.people.seen.length = 0;
    for (let request = 0; request < 5; request += 1) await ask(gateway.url, '{ me { name } }');
    expect(new Set(town.people.seen.map(({ callerPort }) => callerPort)).size).toBe(1);
  });

  it('carries variables, aliases and mutations', async () => {
    const { data } = await ask(
      gateway.url,
      'mutation M($name: String!) { renamed: rename(id: "2", name: $name) { name purse { id } } }',
      { name: 'Benedict' },
    );
    expect(data).toEqual({ renamed: { name: 'Benedict', purse: { id: 'p2' } } });
  });

  it('keeps the descriptions of the schemas', async () => {
    const { data } = await ask(gateway.url, '{ __type(name: "Purse") { description fields { name description } } }');
    expect(data).toEqual({
      __type: {
        description: 'What a person has.',
        fields: [
          { name: 'id', description: 'Which purse.' },
          { name: 'balance', description: 'What is in it.' },
        ],
      },
    });
  });

  it('says who it is to a monitor', async () => {
    const { status, text } = await send(gateway.url.replace('/graphql', '/health/ready'));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      status: 'ready',
      degraded: [],
      services: [
        { service: 'clubs', ok: true },
        { service: 'people', ok: true },
        { service: 'purses', ok: true },
      ],
    });
  });
});
