import { fail } from '@kindred/testkit/fail';
import type { Gateway, GatewayOptions } from '../src/gateway-options.ts';
import { ask, send } from './support/ask.ts';
import { audience, issuer, startIdentity, type TestIdentity } from './support/identity.ts';
import { startTown, startTownGateway, type Town } from './support/town.ts';

let town: Town;
let identity: TestIdentity;
let gateway: Gateway | undefined;
beforeAll(async () => {
  [town, identity] = await Promise.all([startTown(), startIdentity()]);
});
afterEach(async () => {
  await gateway?.stop(1_000);
  gateway = undefined;
});
afterAll(async () => {
  await Promise.all([town.stop(), identity.stop()]);
});

const start = async (limits: GatewayOptions['limits'] = {}): Promise<string> => {
  const known = { jwksUrl: identity.jwksUrl, issuer, audience };
  gateway = await startTownGateway(town, { limits, identity: known, trustedProxies: ['127.0.0.1'], clock: () => 0 });
  return gateway.url;
};
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const conditional = (count: number) =>
  `query (${times(count, (at) => `$v${at}: Boolean!`)}) { me { ${times(count, (at) => `... @include(if: $v${at}) { clubs { members { purse { id } name } } }`)} } }`;
const from = (address: string, token?: string) => ({
  'x-forwarded-for': address,
  ...(token && { authorization: `Bearer ${token}` }),
});
const unseen = (number: number) => `{ a${number}: me { id purse { id } clubs { id } } }`;

/** Sends new operations until one is refused; fails when none is. */
async function spend(url: string, headers: Record<string, string>, first: number) {
  for (let number = first; number < first + 100; number += 1) {
    const answer = await ask(url, unseen(number), {}, headers);
    if (answer.errors) return answer;
    expect(answer.status).toBe(200);
  }
  return fail('a hundred new operations were planned');
}

describe('an operation that is costly to plan', () => {
  it.each([
    ['has more conditions than the limit', conditional(26), 'QUERY_TOO_MANY_CONDITIONS'],
    [
      'has them in fragments',
      `query ($v: Boolean!) { me { ${times(26, () => '...P @skip(if: $v)')} } } fragment P on Person { id }`,
      'QUERY_TOO_MANY_CONDITIONS',
    ],
    [
      'has many objects',
      `{ ${times(19, (at) => `r${at}: people { ...C }`)} } fragment C on Person { ${times(5, () => '... { clubs { members { purse { id } } } }')} }`,
      'QUERY_TOO_COSTLY',
    ],
  ])('is refused before it is planned when it %s', async (_, query, code) => {
    const url = await start();
    town.people.seen.length = 0;
    const { status, data, errors } = await ask(url, query);
    expect({ status, data, codes: errors?.map(({ extensions }) => extensions.code) }).toEqual({
      status: 400,
      data: undefined,
      codes: [code],
    });
    expect(town.people.seen).toEqual([]);
  });

  it('is let through below the limits, and however many conditions have no variable', async () => {
    const url = await start();
    const variables = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`v${at}`, false]));
    expect((await ask(url, conditional(20), variables)).errors).toBeUndefined();
    expect(
      (await ask(url, `{ me { id ${times(100, () => '... @include(if: true) { name }')} } }`)).errors,
    ).toBeUndefined();
  });
});

describe('new operations', () => {
  it('are refused when the caller’s budget is spent, with when it will do', async () => {
    const url = await start({ planCostOfCaller: 20 });
    const { status, headers, data, errors } = await spend(url, from('192.0.2.1'), 0);
    expect({ status, data }).toEqual({ status: 429, data: undefined });
    expect(errors).toEqual([
      {
        message: expect.any(String),
        extensions: { code: 'RATE_LIMITED', details: { availableAt: expect.stringMatching(/^1970-01-01T00:00:\d\d/) } },
      },
    ]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('are counted by /64 for an anonymous caller, and by person for one who is signed in', async () => {
    const url = await start({ planCostOfCaller: 20 });
    const refused = async (headers: Record<string, string>) =>
      (await ask(url, unseen(999), {}, headers)).status === 429;
    await spend(url, from('2001:db8::1'), 0);
    expect(await refused(from('2001:db8::2'))).toBe(true);
    const [ada, ben] = [await identity.token({ sub: 'ada' }), await identity.token({ sub: 'ben' })];
    await spend(url, from('2001:db8::1', ada), 100);
    expect(await refused(from('192.0.2.9', ada))).toBe(true);
    expect(await refused(from('2001:db8::1', ben))).toBe(false);
  });

  it('are bounded for all callers of one address together', async () => {
    const url = await start({ planCostOfCaller: 20, planCostOfAddress: 30 });
    await spend(url, from('192.0.2.1'), 0);
    await spend(url, from('192.0.2.1', await identity.token({ sub: 'ada' })), 100);
    expect((await ask(url, unseen(999), {}, from('192.0.2.1', await identity.token({ sub: 'ben' })))).status).toBe(429);
    expect((await ask(url, unseen(999), {}, from('192.0.2.2'))).status).toBe(200);
  });

  it('leave known ones alone: those go on, whoever made them known', async () => {
    const url = await start({ planCostOfCaller: 20 });
    const known = '{ people { id name } }';
    await ask(url, known, {}, from('192.0.2.7'));
    await spend(url, from('192.0.2.1'), 0);
    for (let round = 0; round < 50; round += 1) expect((await ask(url, known, {}, from('192.0.2.1'))).status).toBe(200);
    const parameters = new URLSearchParams({ query: known });
    expect((await send(`${url}?${parameters}`, { headers: from('192.0.2.1') })).status).toBe(200);
  });

  it('are charged for their length when they are not valid, and refused unread in the end', async () => {
    const url = await start({ planCostOfCaller: 20 });
    const invalid = (number: number) => ask(url, `{ nothing${number} ${'#'.padEnd(700)}\n }`, {}, from('192.0.2.1'));
    const codes: unknown[] = [];
    for (let number = 0; number < 4; number += 1) codes.push((await invalid(number)).errors?.[0]?.extensions.code);
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'RATE_LIMITED', 'RATE_LIMITED']);
  });
});
