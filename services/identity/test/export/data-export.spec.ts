import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { granted } from '@kindred/testkit/graph-client';
import type { Archive } from '../../src/export/archive.ts';
import { given, refused, type TestPerson } from '../given.ts';
import { runningIdentity, type RunningIdentity } from '../running-identity.ts';

/** Another service's side of the wire, which answers as the test wants and remembers how it was asked. */
const payments = { status: 200, body: '', asked: [] as { url: string; token: string }[] };
let server: Server;
let identity: RunningIdentity;
beforeAll(async () => {
  server = createServer((request, response) => {
    payments.asked.push({ url: request.url ?? '', token: request.headers.authorization?.replace('Bearer ', '') ?? '' });
    response.writeHead(payments.status, { 'content-type': 'application/json' }).end(payments.body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  identity = await runningIdentity({
    SERVICE_URLS: `payments=http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    DOWNLOADS_URL: 'https://id.kindred.example',
  });
});
afterAll(async () => {
  await identity?.stop();
  server.close();
});
beforeEach(() =>
  Object.assign(payments, {
    status: 200,
    body: JSON.stringify({ about: 'Your wallet.', data: { wallet: { balance: '300' } } }),
    asked: [],
  }),
);

interface Shown {
  status: string;
  requestedAt: string;
  readyAt: string | null;
  expiresAt: string;
  waitingFor: string[];
  downloadUrl: string | null;
}
const fields = 'status requestedAt readyAt expiresAt waitingFor downloadUrl';
const ask = async (who: TestPerson) =>
  granted(
    await who.ask<{ requestDataExport: { dataExport: Shown } }>(
      `mutation { requestDataExport { dataExport { ${fields} } } }`,
    ),
  ).requestDataExport.dataExport;
const shownTo = async (who: TestPerson) =>
  granted(await who.ask<{ me: { dataExport: Shown | null } }>(`{ me { dataExport { ${fields} } } }`)).me.dataExport;

async function asked(name: string): Promise<TestPerson> {
  const who = await given(identity).person(name);
  await ask(who);
  return who;
}

/** Fetches an archive from where identity listens: the address that people are given is one of its own. */
async function download(url: string | null | undefined, token?: string): Promise<Response> {
  return fetch(new URL(new URL(url ?? '').pathname, identity.service.url), {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
}

describe('an archive', () => {
  it('is nothing for who is not signed in, and nobody else’s business', async () => {
    await refused(
      given(identity).nobody.request('mutation { requestDataExport { dataExport { status } } }'),
      'UNAUTHENTICATED',
    );
    const [ann, bea] = [await asked('ann'), await given(identity).person('bea')];
    const seen = granted(
      await bea.ask<{ user: { dataExport: unknown } }>('query ($id: ID!) { user(id: $id) { dataExport { status } } }', {
        id: ann.id,
      }),
    );
    expect(seen).toEqual({ user: { dataExport: null } });
  });

  it('is downloaded with its owner’s open session alone, and not before it is ready', async () => {
    const [ann, bea] = [await asked('ann'), await given(identity).person('bea')];
    const [{ id }] = (await identity.rows<{ id: string }>('SELECT id FROM identity.data_export WHERE user_id = $1', [
      ann.id,
    ])) as [{ id: string }];
    const url = `https://id.kindred.example/exports/${id}`;
    const early = await download(url, ann.token);
    expect(early.status).toBe(404);
    expect(await early.json()).toEqual({ code: 'NOT_FOUND', message: expect.stringContaining('No archive of yours') });
    await identity.job('collect-exports');
    expect((await download(url)).status).toBe(401);
    expect((await download(url, 'no.such.token')).status).toBe(401);
    expect((await download(url, bea.token)).status).toBe(404);
    expect((await download('https://id.kindred.example/exports/none', ann.token)).status).toBe(404);
    expect((await download(url, ann.token)).status).toBe(200);
    granted(await ann.ask('mutation { signOut { endedSessions } }'));
    expect((await download(url, ann.token)).status).toBe(401);
  });

  it('has a part for each service, says what it is, and is told of by mail', async () => {
    const cleo = await asked('cleo');
    granted(
      await cleo.ask('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }', {
        input: { name: 'Cleo from 5 to 7', bio: null },
      }),
    );
    await identity.job('collect-exports');
    const shown = await shownTo(cleo);
    expect(shown).toMatchObject({ status: 'READY', waitingFor: [], readyAt: identity.clock.now.toISOString() });
    expect(shown?.downloadUrl).toMatch(/^https:\/\/id\.kindred\.example\/exports\/[\w-]{36}$/);

    const answer = await download(shown?.downloadUrl, cleo.token);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="kindred-\d{4}-\d\d-\d\d\.json"$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const archive = (await answer.json()) as Archive;
    expect(archive).toMatchObject({
      person: cleo.id,
      parts: [
        { service: 'identity' },
        { service: 'payments', about: 'Your wallet.', data: { wallet: { balance: '300' } } },
      ],
    });
    expect(archive.parts[0]?.about).toContain('Your account');
    expect(archive.parts[0]?.data).toMatchObject({
      accounts: [{ email: cleo.email, username: cleo.username, status: 'ACTIVE' }],
      profiles: [{ name: 'Cleo from 5 to 7' }],
      sessions: [{ endedAt: null }],
    });
    const [mail] = await identity.mails(cleo.email);
    expect(mail?.kind).toBe('DATA_EXPORT_READY');
    expect(
      await identity.rows(
        `SELECT 1 FROM identity.data_export_part WHERE position(convert_to($1, 'UTF8') IN content) > 0`,
        [cleo.email],
      ),
    ).toEqual([]);
  });

  it('opens what was sealed, and leaves out what would tell of others', async () => {
    const [dora, foe] = [await given(identity).person('dora'), await given(identity).person('foe')];
    const answers = Array.from({ length: 20 }, (_, nth) => ({ item: nth + 1, answer: 1 + (nth % 5) }));
    granted(
      await dora.ask('mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { takenAt } }', {
        input: { answers },
      }),
    );
    granted(
      await foe.ask('mutation ($input: BlockUserInput!) { blockUser(input: $input) { id } }', {
        input: { userId: dora.id },
      }),
    );
    await ask(dora);
    await identity.job('collect-exports');
    const { parts } = (await (await download((await shownTo(dora))?.downloadUrl, dora.token)).json()) as Archive;
    expect(parts[0]?.data).toMatchObject({ assessments: [{ answers }], blocks: [], ties: [] });
    expect(JSON.stringify(parts)).not.toContain(foe.id);
  });

  it('asks each service with a token for this purpose and no other', async () => {
    const edda = await asked('edda');
    await identity.job('collect-exports');
    expect(payments.asked.map(({ url }) => url)).toContain(`/export/${edda.id}`);
    const { token } = payments.asked[0] ?? { token: '' };
    expect(decodeJwt(token)).toMatchObject({ sub: 'identity', scope: 'export:read' });
  });

  it('waits for a service that is down or talks rubbish, asks it again later each time, and keeps the others’ parts', async () => {
    const fay = await asked('fay');
    for (const trouble of [
      { status: 503, body: '{}' },
      { status: 200, body: 'oops' },
      { status: 200, body: '{"about": 1}' },
    ]) {
      Object.assign(payments, trouble);
      await identity.job('collect-exports');
      expect(await shownTo(fay)).toMatchObject({ status: 'COLLECTING', waitingFor: ['payments'], downloadUrl: null });
      payments.asked = [];
      await identity.job('collect-exports');
      expect(['it is not asked again at once', payments.asked]).toEqual(['it is not asked again at once', []]);
      identity.clock.forward({ minutes: 1 });
    }
    Object.assign(payments, { status: 200, body: '{"about": "Your wallet.", "data": {}}' });
    await identity.job('collect-exports');
    expect(await shownTo(fay)).toMatchObject({ status: 'READY', waitingFor: [] });
  });

  it('is made one at a time, replaces the last, and is asked for twice a day at most', async () => {
    const gus = await given(identity).person('gus');
    const first = await ask(gus);
    identity.clock.forward({ minutes: 1 });
    expect(await ask(gus)).toEqual(first);
    await identity.job('collect-exports');
    const ready = await shownTo(gus);
    const second = await ask(gus);
    expect(second.requestedAt).not.toBe(first.requestedAt);
    expect((await download(ready?.downloadUrl, gus.token)).status).toBe(404);
    await identity.job('collect-exports');
    await refused(gus.ask('mutation { requestDataExport { dataExport { status } } }'), 'RATE_LIMITED');
    expect(await shownTo(gus)).toMatchObject({ status: 'READY' });
  });

  it('is gone after 7 days', async () => {
    const hal = await asked('hal');
    await identity.job('collect-exports');
    expect(await identity.rows('SELECT 1 FROM identity.data_export_part WHERE user_id = $1', [hal.id])).toHaveLength(2);
    identity.clock.forward({ days: 7, seconds: 1 });
    await identity.job('purge');
    expect(await identity.rows('SELECT 1 FROM identity.data_export_part WHERE user_id = $1', [hal.id])).toEqual([]);
  });
});
