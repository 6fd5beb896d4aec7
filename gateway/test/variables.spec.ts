import type { Gateway } from '../src/gateway-options.ts';
import { ask, send, type Answered } from './support/ask.ts';
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
beforeEach(() => void town.people.seen.splice(0));

const admit = 'mutation ($input: AdmitInput!) { admit(input: $input) { id } }';
const unknownKeys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`unknown${at}`, at]));
const nested = (levels: number): object => (levels === 0 ? {} : { friend: nested(levels - 1) });

function expectSmallRefusal({ status, text, data, errors }: Answered, code: string, count: number): void {
  expect({ status, data, codes: [...new Set(errors?.map(({ extensions }) => extensions.code))] }).toEqual({
    status: 400,
    data: undefined,
    codes: [code],
  });
  expect(errors).toHaveLength(count);
  expect(text.length).toBeLessThan(5_000);
  expect(town.people.seen).toEqual([]);
}

describe('variables', () => {
  it.each([
    ['3,000 keys of no type', unknownKeys(3_000)],
    ['40,000 keys of no type', unknownKeys(40_000)],
    ['a list of 1,001 entries', { tags: Array.from({ length: 1_001 }, () => 'a') }],
    ['lists of 6,000 values in all', { tags: Array.from({ length: 6 }, () => Array.from({ length: 999 }, () => 1)) }],
    ['objects 13 deep', nested(13)],
    ['lists 13 deep', { tags: JSON.parse(`${'['.repeat(13)}${']'.repeat(13)}`) as unknown }],
    ['600,000 bytes of text', { name: 'é'.repeat(300_000) }],
    ['a key of 600,000 bytes', { ['k'.repeat(600_000)]: 1 }],
  ])('are refused when they hold %s', async (_, input) => {
    expectSmallRefusal(await ask(gateway.url, admit, { input }), 'VARIABLES_TOO_LARGE', 1);
  });

  it('are refused when they are many, whether or not the operation has them', async () => {
    expectSmallRefusal(await ask(gateway.url, '{ me { id } }', unknownKeys(101)), 'VARIABLES_TOO_LARGE', 1);
  });

  it('are answered with ten errors at most, none of which shows a value or an endless name', async () => {
    const answer = await ask(gateway.url, admit, { input: { ...unknownKeys(99), ['k'.repeat(10_000)]: 'CANARY' } });
    expectSmallRefusal(answer, 'BAD_USER_INPUT', 10);
    expect(answer.errors?.[0]?.message).toBe(
      'Variable "$input" has an invalid value: Field "unknown0" is not defined by type "AdmitInput".',
    );
    const wrong = await ask(gateway.url, admit, {
      input: { age: 'CANARY', tags: Array.from({ length: 1_000 }, () => ({ CANARY: 'CANARY'.repeat(50) })) },
    });
    expectSmallRefusal(wrong, 'BAD_USER_INPUT', 10);
    expect(wrong.text).not.toContain('CANARY');
    expect(wrong.errors?.[1]?.message).toBe(
      'Variable "$input" has an invalid value at "input.tags[1]": Expected a value of type "String".',
    );
  });

  it('are held to the same bounds in a GET', async () => {
    const parameters = new URLSearchParams({
      query: 'query ($id: ID!) { person(id: $id) { id } }',
      variables: JSON.stringify({ id: unknownKeys(101) }),
    });
    expectSmallRefusal(await send(`${gateway.url}?${parameters}`), 'VARIABLES_TOO_LARGE', 1);
  });

  it('are let through just below each bound', async () => {
    const tags = Array.from({ length: 1_000 }, () => 'a');
    expect(
      (await ask(gateway.url, admit, { input: { tags, friend: nested(10), name: 'é'.repeat(200_000) } })).errors,
    ).toBeUndefined();
  });
});

describe('a value written in the document', () => {
  it.each([
    [
      'an input object with 500 keys of no type',
      `{ ${Array.from({ length: 500 }, (_, at) => `unknown${at}: 1`).join(' ')} }`,
    ],
    ['a list of 500 entries of another type', `{ tags: [${'1 '.repeat(500)}] }`],
  ])('is answered with ten errors at most for %s', async (_, literal) => {
    expectSmallRefusal(
      await ask(gateway.url, `mutation { admit(input: ${literal}) { id } }`),
      'GRAPHQL_VALIDATION_FAILED',
      10,
    );
    expectSmallRefusal(
      await ask(gateway.url, `mutation ($input: AdmitInput = ${literal}) { admit(input: $input) { id } }`),
      'GRAPHQL_VALIDATION_FAILED',
      10,
    );
  });

  it('is answered with short messages, however long its names are', async () => {
    const long = 'x'.repeat(100_000);
    for (const query of [
      `{ ${long} }`,
      `mutation { admit(input: { ${long}: 1 }) { id } }`,
      `{ ...${long} }`,
      `{ me(${long}: 1) { id } }`,
    ]) {
      const { status, text } = await ask(gateway.url, query);
      expect(status).toBe(400);
      expect(text.length).toBeLessThan(5_000);
    }
  });
});
