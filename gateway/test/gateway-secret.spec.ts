import { gatewayHeader } from '@kindred/service/gateway-only';
import type { Gateway, GatewayOptions } from '../src/gateway-options.ts';
import { ask } from './support/ask.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

const secret = 'a secret of thirty-two characters';
const query = '{ me { name purse { id } } }';

let town: Town;
const gateways: Gateway[] = [];
beforeAll(async () => {
  town = await startTown();
  // Purses are asked for by references alone.
  town.purses.misbehave((request, reply) => {
    if (request.headers[gatewayHeader] === secret) return undefined;
    return reply
      .code(403)
      .send({ errors: [{ message: 'This is answered to the gateway only.', extensions: { code: 'FORBIDDEN' } }] });
  });
});
afterEach(async () => {
  await Promise.all(gateways.splice(0).map((gateway) => gateway.stop(1_000)));
});
afterAll(() => town.stop());

async function asked(options: Partial<GatewayOptions>, headers: Record<string, string> = {}) {
  const gateway = await startTownGateway(town, options);
  gateways.push(gateway);
  return ask(gateway.url, query, {}, headers);
}

describe('a subgraph that answers references to the gateway alone', () => {
  it('refuses a gateway without the secret, and one with another', async () => {
    for (const options of [{}, { gatewaySecret: `${secret}.` }]) {
      const { data, errors } = await asked(options);
      expect(data).toEqual({ me: { name: 'Ada', purse: null } });
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('refuses a caller that shows the secret itself, which no gateway passes on', async () => {
    expect((await asked({}, { [gatewayHeader]: secret })).data).toEqual({ me: { name: 'Ada', purse: null } });
  });

  it('answers a gateway that shows the secret', async () => {
    const { data, errors } = await asked({ gatewaySecret: secret });
    expect({ data, errors }).toEqual({ data: { me: { name: 'Ada', purse: { id: 'p1' } } }, errors: undefined });
  });

  it('sees the secret of the gateway and not what a caller claims as one', async () => {
    const { data } = await asked({ gatewaySecret: secret }, { [gatewayHeader]: 'claimed' });
    expect(data).toEqual({ me: { name: 'Ada', purse: { id: 'p1' } } });
  });
});
