import { erased } from '../events/told-by-identity.ts';
import { ownFields } from '../given-tribes.ts';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { eveningPasses, givenReader, mailsTo, passUntil, told } from './given-digests.ts';

let world: TribeWorld;
beforeAll(async () => {
  world = await tribeWorld();
  world.stopClock(true);
});
afterAll(() => world?.stop());
beforeEach(() => passUntil(world, '09:00'));

/** The path at which a person unsubscribes, out of a digest to them. */
async function pathOf(person: TestPerson): Promise<string> {
  await told(world, [person]);
  await eveningPasses(world);
  return new URL(mailsTo(world, person)[0]?.unsubscribe?.url ?? '').pathname;
}

const ask = (path: string, init: RequestInit = {}) => fetch(new URL(path, world.running.service.url), init);
const post = (path: string, init: RequestInit = {}) => ask(path, { method: 'POST', ...init });
const frequencyOf = async (person: TestPerson) =>
  (await ownFields<{ digestFrequency: string }>(person, 'digestFrequency')).digestFrequency;

describe('unsubscribing from a mail', () => {
  it('refuses a wrong address, and one that is none, and changes nothing', async () => {
    const person = await givenReader(world);
    const path = await pathOf(person);
    const other = path.at(-2) === 'A' ? 'B' : 'A';
    for (const wrong of [`${path.slice(0, -2)}${other}${path.at(-1)}`, '/unsubscribe/x', `/unsubscribe/${person.id}`]) {
      expect((await post(wrong)).status).toBe(404);
      expect((await ask(wrong)).status).toBe(404);
    }
    expect(await frequencyOf(person)).toBe('DAILY');
  });

  it('changes nothing when the address is only followed, as scanners of mails do', async () => {
    const person = await givenReader(world);
    const path = await pathOf(person);
    const page = await ask(path);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<form method="post"><button>')]);
    expect((await ask(path, { method: 'HEAD' })).status).toBeLessThan(500);
    expect(await frequencyOf(person)).toBe('DAILY');
    await told(world, [person]);
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect(mailsTo(world, person)).toHaveLength(2);
  });

  it('refuses a caller who tries many addresses, for an hour', async () => {
    const statuses: number[] = [];
    for (let nth = 0; nth < 61; nth += 1) statuses.push((await post('/unsubscribe/x')).status);
    expect([statuses.filter((status) => status === 404).length <= 60, statuses.at(-1)]).toEqual([true, 429]);
    world.pass(1 / 24);
    expect((await post('/unsubscribe/x')).status).toBe(404);
  });

  it('works for no one once the person is erased', async () => {
    const person = await givenReader(world);
    const path = await pathOf(person);
    await erased(world, person);
    expect((await post(path)).status).toBe(404);
  });

  it.each([
    ['a form of a mail program', { 'content-type': 'application/x-www-form-urlencoded' }, 'List-Unsubscribe=One-Click'],
    ['a form in parts', { 'content-type': 'multipart/form-data; boundary=b' }, '--b--\r\n'],
    ['no body', {}, null],
  ])('ends digests at once and without signing in, by %s', async (_, headers, body) => {
    const person = await givenReader(world);
    const path = await pathOf(person);
    const page = await post(path, { headers: headers as Record<string, string>, body });
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('You get no more daily mails.')]);
    expect(await frequencyOf(person)).toBe('OFF');
    expect((await post(path)).status).toBe(200);
    await told(world, [person]);
    passUntil(world, '18:00');
    await world.runJob('send-digests');
    expect(mailsTo(world, person)).toHaveLength(1);
  });

  it('works by an address of a year ago, and is undone by the person', async () => {
    const person = await givenReader(world);
    const path = await pathOf(person);
    world.pass(365);
    expect((await post(path)).status).toBe(200);
    await person.does('setDigestFrequency', { frequency: 'DAILY' }, 'user { id }');
    expect(await frequencyOf(person)).toBe('DAILY');
  });

  it('has one address for all mails to a person, another for each person, and stores neither', async () => {
    const [one, other] = [await givenReader(world), await givenReader(world)];
    const path = await pathOf(one);
    passUntil(world, '09:00');
    expect([await pathOf(one), (await pathOf(other)) === path]).toEqual([path, false]);
    const secret = path.split('/').at(-1) ?? '';
    const rows = await world.running.service.work.read({ role: 'job', id: null }, (tx) =>
      tx.query<{ row: string }>('SELECT row_to_json(a)::text AS row FROM unsubscribe_address a WHERE user_id = $1', [
        one.id,
      ]),
    );
    const hex = Buffer.from(secret, 'base64url').toString('hex');
    expect(rows.map(({ row }) => row.includes(secret) || row.includes(hex))).toEqual([false]);
  });

  it('shows a page in the language of the browser that fetches and runs nothing, and leads nowhere', async () => {
    const path = await pathOf(await givenReader(world));
    const page = await ask(path, { headers: { 'accept-language': 'fr, de;q=0.8' } });
    const text = await page.text();
    expect(text).toContain('<html lang="de">');
    expect(text).not.toMatch(/<script|src=|href=/);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining(`default-src 'none'`),
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });
});

describe('how often a person wants digests', () => {
  it('is shown to the person alone', async () => {
    const [person, other] = [await world.person(), await world.person()];
    const { _entities: seen } = await other.asks<{ _entities: { digestFrequency: string | null }[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on User { digestFrequency } } }',
      { of: [{ __typename: 'User', id: person.id }] },
    );
    expect(seen).toEqual([{ digestFrequency: null }]);
    expect(await frequencyOf(person)).toBe('DAILY');
  });
});
