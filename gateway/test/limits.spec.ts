import { getIntrospectionQuery } from 'graphql';
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

const nested = (levels: number) => `{ ${'clubs { members { '.repeat(levels / 2)}id${' } }'.repeat(levels / 2)} }`;
const many = (count: number, field: (index: number) => string) =>
  `{ ${Array.from({ length: count }, (_, index) => field(index)).join(' ')} }`;

describe('an operation that asks too much', () => {
  it.each([
    ['deep', nested(16), 'QUERY_TOO_DEEP'],
    [
      'deep in fragments',
      `{ clubs { ...A } } fragment A on Club { members { ...B } } fragment B on Person { ${'clubs { members { '.repeat(7)} id ${'} }'.repeat(7)} }`,
      'QUERY_TOO_DEEP',
    ],
    ['many aliases', `{ me ${many(51, (index) => `a${index}: name`)} }`, 'QUERY_TOO_MANY_ALIASES'],
    ['many root fields', many(21, (index) => `a${index}: __typename`), 'QUERY_TOO_MANY_ROOT_FIELDS'],
    ['very many root fields', many(700, () => 'clubs { title }'), 'QUERY_TOO_LARGE'],
    ['many tokens', `{ me { ${'name '.repeat(4_000)} } }`, 'QUERY_TOO_LARGE'],
    [
      'many fields by few words',
      `{ clubs { ...F0 } } ${Array.from({ length: 13 }, (_, level) => `fragment F${level} on Club { ${level === 12 ? 'id' : `...F${level + 1} ...F${level + 1}`} }`).join(' ')}`,
      'QUERY_TOO_LARGE',
    ],
  ])('is refused when it is %s', async (_, query, code) => {
    town.people.seen.length = 0;
    town.clubs.seen.length = 0;
    const { status, data, errors } = await ask(gateway.url, query);
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
    expect([...town.people.seen, ...town.clubs.seen]).toEqual([]);
    expect((await ask(gateway.url, query, {}, { accept: 'application/graphql-response+json' })).status).toBe(422);
  });

  it('is let through just below each limit', async () => {
    expect((await ask(gateway.url, nested(14))).errors).toBeUndefined();
    expect((await ask(gateway.url, `{ me ${many(50, (index) => `a${index}: name`)} }`)).errors).toBeUndefined();
    expect(
      (
        await ask(
          gateway.url,
          many(20, (index) => `a${index}: __typename`),
        )
      ).errors,
    ).toBeUndefined();
  });

  it('is refused with limits of its own where they are configured', async () => {
    const strict = await startTownGateway(town, { limits: { depth: 2 } });
    expect((await ask(strict.url, '{ clubs { members { id } } }')).errors?.[0]?.extensions.code).toBe('QUERY_TOO_DEEP');
    await strict.stop(1_000);
  });
});

describe('introspection', () => {
  it('is answered in full within the limits', async () => {
    const { errors, data } = await ask(
      gateway.url,
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    );
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  it('is refused where it is turned off, and nothing of the schema is guessed at', async () => {
    const closed = await startTownGateway(town, { introspection: false });
    expect((await ask(closed.url, '{ __schema { types { name } } }')).errors).toEqual([
      { message: expect.any(String), locations: expect.any(Array), extensions: { code: 'INTROSPECTION_DISABLED' } },
    ]);
    const guess = await ask(closed.url, '{ peopel { name } }');
    expect(guess.text).not.toContain('people');
    expect((await ask(gateway.url, '{ peopel { name } }')).text).toContain('people');
    expect((await ask(closed.url, '{ me { __typename } }')).data).toEqual({ me: { __typename: 'Person' } });
    await closed.stop(1_000);
  });
});

describe('a subscription', () => {
  it('is refused with a code', async () => {
    const { errors } = await ask(gateway.url, 'subscription { me { name } }');
    expect(errors?.[0]?.extensions.code).toMatch(/^(GRAPHQL_VALIDATION_FAILED|SUBSCRIPTIONS_NOT_SUPPORTED)$/);
  });
});
