import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDemoPeople } from './demo-people.ts';
import { type AskGraph, GraphRefused, GraphSilent } from './graph-client.ts';
import { seedPeople } from './seed-people.ts';

/** A graph that keeps accounts and passwords, and takes everything else as said. */
function graph() {
  const passwords = new Map<string, string>();
  const asked: string[] = [];
  const ask = (async (what: string, query: string, { input }: { input?: { email: string; password: string } }) => {
    asked.push(what);
    if (query.includes('userByName')) return { userByName: { id: 'x' } };
    if (query.includes('createSplit')) return { createSplit: { shares: [{ id: 'y', user: { id: 'x' } }] } };
    if (query.includes('createTribe(')) return { createTribe: { tribe: { id: 'z' } } };
    if (query.includes('register(') && input) passwords.set(input.email, input.password);
    if (query.includes('signIn(') && (!input || passwords.get(input.email) !== input.password))
      throw new GraphRefused(what, ['INVALID_CREDENTIALS'], 'No.');
    return {
      signIn: { accessToken: 't', expiresAt: new Date(Date.now() + 900_000).toISOString() },
      me: { sessions: [{ current: true }] },
    };
  }) as AskGraph;
  let mails = 0;
  return {
    ask,
    asked,
    passwords,
    mailbox: {
      list: (to?: string) =>
        passwords.has(to ?? '')
          ? [{ id: (mails += 1), to: to ?? '', from: '', subject: '', text: 'token=abc', receivedAt: '' }]
          : [],
    },
  };
}

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'kindred-seed-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('bringing in the demo people', () => {
  it('leaves those alone who arrived, also when the password of the first was changed, and begins again elsewhere', async () => {
    const here = graph();
    const path = join(folder, 'people.json');
    const seed = async ({ ask, mailbox }: ReturnType<typeof graph>) =>
      seedPeople({ people: await readDemoPeople(path, ask), mailbox, ask });
    expect(await seed(here)).toEqual({ brought: 13, failures: [] });
    expect(here.asked).toContain('The assessment of amara');
    expect(here.asked).toContain('The tie of hugo and amara');
    expect(here.asked).toContain('The share of bruno');

    here.passwords.set('amara@kindred.example', 'another one');
    here.asked.length = 0;
    expect(await seed(here)).toEqual({ brought: 0, failures: [] });
    expect(here.asked).toEqual(['Signing in', 'Signing in']);
    expect(await seed(graph())).toEqual({ brought: 13, failures: [] });
  });

  it('brings in the others when one cannot be, says the reason as it is, and completes it at the next attempt', async () => {
    const here = graph();
    const silent = new Set(['Registering bruno']);
    const ask = (async (what: string, ...rest: [string, object]) => {
      if (silent.has(what))
        throw new GraphSilent(what, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      return here.ask(what, ...rest);
    }) as AskGraph;
    const people = await readDemoPeople(join(folder, 'slow-people.json'), ask);
    const seed = () => seedPeople({ people, mailbox: here.mailbox, ask });
    expect(await seed()).toEqual({
      brought: 12,
      failures: [{ name: 'Bruno Keller', reason: 'Registering bruno: the graph did not answer within 20 s' }],
    });
    expect(here.asked).toContain('The tie of hugo and amara');
    expect(here.asked).not.toContain('The share of bruno');
    expect(here.asked).not.toContain('The tribe of amara');
    silent.clear();
    expect(await seed()).toEqual({ brought: 1, failures: [] });
    expect(here.asked).toContain('The tie of amara and bruno');
    expect(here.asked).toContain('The share of bruno');
    expect(here.asked).toContain('The tribe of amara');
  });
});
