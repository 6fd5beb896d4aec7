import { getIntrospectionQuery, introspectionTypes, isObjectType, type GraphQLOutputType } from 'graphql';
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

/** Every field of an introspection type with every argument it has, each object one level deep. */
function everything(type: GraphQLOutputType, depth: number): string {
  const named = 'ofType' in type ? named1(type) : type;
  if (!isObjectType(named)) return '';
  if (depth === 0) return '{ __typename }';
  const fields = Object.values(named.getFields()).map((field) => {
    const args = field.args
      .filter(({ name }) => name === 'includeDeprecated')
      .map(({ name }) => `${name}: true`)
      .join(', ');
    return `${field.name}${args && `(${args})`} ${everything(field.type, depth - 1)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

function named1(type: GraphQLOutputType): GraphQLOutputType {
  return 'ofType' in type ? named1(type.ofType as GraphQLOutputType) : type;
}

describe('introspection', () => {
  it('is answered with everything that a client may ask of a schema', async () => {
    const query = getIntrospectionQuery({
      oneOf: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    });
    const { status, errors, data } = await ask(gateway.url, query);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const { types } = (data ?? {})['__schema'] as { types: { name: string; isOneOf: boolean | null }[] };
    expect(types.find(({ name }) => name === 'AdmitInput')?.isOneOf).toBe(false);
    expect(types.find(({ name }) => name === 'WhoInput')?.isOneOf).toBe(true);
  });

  it('refuses no field that it lists, beside other fields too', async () => {
    const schema = introspectionTypes.find(({ name }) => name === '__Schema');
    const { status, errors, data } = await ask(
      gateway.url,
      `{ __schema ${isObjectType(schema) ? everything(schema, 3) : ''} me { name } }`,
    );
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data?.['me']).toEqual({ name: 'Ada' });
  });
});

describe('an input object that takes exactly one field', () => {
  const find = 'query Q($who: WhoInput!) { find(who: $who) { name } }';
  it.each([
    ['none', {}, 'Exactly one field of "WhoInput" must be given.'],
    ['two', { id: '1', name: 'Ada' }, 'Exactly one field of "WhoInput" must be given.'],
    ['one that is null', { id: null }, 'Field "id" must not be null.'],
  ])('is refused with %s before any service is asked', async (_, who, rule) => {
    town.people.seen.length = 0;
    const { status, errors } = await ask(gateway.url, find, { who });
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(rule),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(
      (await ask(gateway.url, `{ find(who: ${JSON.stringify(who).replaceAll(/"(\w+)":/g, '$1:')}) { name } }`)).status,
    ).toBe(400);
    expect(town.people.seen).toEqual([]);
  });

  it('is taken with one', async () => {
    expect((await ask(gateway.url, find, { who: { name: 'Ben' } })).data).toEqual({ find: { name: 'Ben' } });
  });
});
