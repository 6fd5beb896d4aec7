import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotSignIn, readDemoPeople, type KeptPeople } from './demo-people.ts';
import { type AskGraph, GraphRefused } from './graph-client.ts';
import { withoutLockout } from './without-lockout.ts';

/** A graph that signs in all people except those in `refusals`. `open` has the tokens of open sessions. */
const refusals = new Map<string, string>();
const open = new Set<string>();
let signIns = 0;
let tries = 0;
const ask = (async (what: string, _query: string, variables: { input?: { email: string } }, token?: string) => {
  if (token !== undefined) return { me: { sessions: open.has(token) ? [{ current: true }] : [{ current: false }] } };
  tries += 1;
  const code = refusals.get(variables.input?.email ?? '');
  if (code !== undefined) throw new GraphRefused(what, [code], 'No.');
  const accessToken = `token ${(signIns += 1)}`;
  open.add(accessToken);
  return { signIn: { accessToken, expiresAt: new Date(Date.now() + 900_000).toISOString() } };
}) as AskGraph;

let folder: string;
let people: KeptPeople;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-people-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  refusals.clear();
  people = await readDemoPeople(join(folder, 'people.json'), ask);
});

describe('a demo person’s token', () => {
  it('is refused with what to do where the password was changed, and again until it is put right', async () => {
    refusals.set('amara@kindred.example', 'INVALID_CREDENTIALS');
    await expect(people.token('amara')).rejects.toThrow(
      'Amara Okafor cannot be signed in: they are not registered yet.',
    );
    await people.arrived(['amara']);
    await expect(people.token('amara')).rejects.toThrow(CannotSignIn);
    await expect(people.token('amara')).rejects.toThrow(/npm start -- --fresh/);
    await expect(people.token('nobody')).rejects.toThrow(/no demo person/);
    refusals.clear();
    expect((await people.token('amara')).accessToken).toMatch(/^token/);
  });

  it('is tried no more than once in 20 minutes by a page that was refused, so that looking at it locks nobody out', async () => {
    let later = 0;
    const page = withoutLockout(people, () => Date.now() + later);
    refusals.set('amara@kindred.example', 'INVALID_CREDENTIALS');
    tries = 0;
    for (let look = 0; look < 6; look += 1) await expect(page.token('amara')).rejects.toThrow(CannotSignIn);
    expect(tries).toBe(1);
    refusals.clear();
    await expect(page.token('amara')).rejects.toThrow(CannotSignIn);
    later = 21 * 60_000;
    expect((await page.token('amara')).accessToken).toMatch(/^token/);
  });

  it('is not that of a session that ended', async () => {
    const first = await people.token('bruno');
    expect(await people.token('bruno')).toEqual(first);
    open.delete(first.accessToken);
    const second = await people.token('bruno');
    expect(second).not.toEqual(first);
    expect(await people.token('bruno')).toEqual(second);
  });

  it('is one for all who ask at the same moment', async () => {
    const [one, other] = await Promise.all([people.token('chiara'), people.token('chiara')]);
    expect(one).toEqual(other);
  });
});
