import type { Gateway } from '../src/gateway-options.ts';
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

const data = async (query: string, variables?: object) => {
  const answer = await ask(gateway.url, query, variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

describe('an alias that is the name of a key field', () => {
  it('gives the field that it stands for, and the other service is asked by the key', async () => {
    expect(await data('{ me { id: name purse { id } } }')).toEqual({ me: { id: 'Ada', purse: { id: 'p1' } } });
    expect(
      await data('{ me { id: name purse { balance { minorUnits } } clubs { id: title members { id: name } } } }'),
    ).toEqual({
      me: {
        id: 'Ada',
        purse: { balance: { minorUnits: '100' } },
        clubs: [{ id: 'Chess', members: [{ id: 'Ada' }, { id: 'Ben' }] }],
      },
    });
  });

  it('gives it in fragments, at the root and for an object', async () => {
    expect(
      await data(
        '{ ...R } fragment R on Query { id: me { ...P ... on Person { purse { id } } } } fragment P on Person { id: name }',
      ),
    ).toEqual({
      id: { id: 'Ada', purse: { id: 'p1' } },
    });
    expect(await data('{ me { id: purse { id: balance { currency } } name } }')).toEqual({
      me: { id: { id: { currency: 'EUR' } }, name: 'Ada' },
    });
    expect(await data('{ me { id: clubs { members { id: purse { id } } } } }')).toEqual({
      me: { id: [{ members: [{ id: { id: 'p1' } }, { id: { id: 'p2' } }] }] },
    });
  });

  it('gives it for __typename, both ways', async () => {
    expect(await data('{ me { __typename: name purse { id } } }')).toEqual({
      me: { __typename: 'Ada', purse: { id: 'p1' } },
    });
    expect(await data('{ me { id: __typename purse { id } } }')).toEqual({ me: { id: 'Person', purse: { id: 'p1' } } });
  });

  it('gives it in a mutation, with a directive, and for each operation of a document', async () => {
    expect(await data('mutation { rename(id: "2", name: "Bo") { id: name purse { id } } }')).toEqual({
      rename: { id: 'Bo', purse: { id: 'p2' } },
    });
    const query =
      'query ($yes: Boolean!) { me { id: name @include(if: $yes) purse { id: balance @skip(if: $yes) { currency } __typename } } }';
    expect(await data(query, { yes: true })).toEqual({ me: { id: 'Ada', purse: { __typename: 'Purse' } } });
  });

  it('keeps the order of fields, and the names that look like its own', async () => {
    const { text } = await ask(gateway.url, '{ me { caller0_id: name id: name name purse { id } } }');
    expect(text).toBe('{"data":{"me":{"caller0_id":"Ada","id":"Ada","name":"Ada","purse":{"id":"p1"}}}}\n');
  });

  it('is in the path of an error, and nothing else is', async () => {
    const answer = await ask(gateway.url, '{ id: refuse(code: "FULL") me { id: name } }');
    expect(answer.data).toEqual({ id: null, me: { id: 'Ada' } });
    expect(answer.errors).toEqual([
      expect.objectContaining({ path: ['id'], extensions: { code: 'FULL', details: { seats: 8 } } }),
    ]);
  });

  it('is named in the error of a value that is missing', async () => {
    town.purses.misbehave((_, reply) =>
      reply.send({ data: { _entities: [{ __typename: 'Person', caller0_id: { caller0_id: null } }] } }),
    );
    const { errors, text } = await ask(gateway.url, '{ me { name id: purse { id: balance { currency } } } }');
    town.purses.misbehave(null);
    expect(errors).toEqual([
      expect.objectContaining({ path: ['me', 'id', 'id'], extensions: { code: 'VALUE_UNAVAILABLE' } }),
    ]);
    expect(text).not.toContain('caller0');
  });

  it('is as good as any other alias where it is the field itself', async () => {
    expect(await data('{ me { id: id purse { id: id } } }')).toEqual({ me: { id: '1', purse: { id: 'p1' } } });
  });
});
