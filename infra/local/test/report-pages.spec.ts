import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { testTokens } from '@kindred/testkit/test-tokens';
import tribeEvents from '@kindred/tribe-events/service';
import { type RunningDesk, startDesk } from '../src/desk/start-desk.ts';

const port = 14_782;
const at = `http://localhost:${port}`;
const [admin, person] = [newId(), newId()];

let service: TestService<unknown>;
let desk: RunningDesk;
let role: 'ADMIN' | 'USER' = 'ADMIN';

/** 25 open reports of a person by the same person, and a decided one before them; an appeal against a time out. */
async function givenReports(): Promise<void> {
  await service.service.work.run(job(), async (tx) => {
    await tx.query(
      `INSERT INTO report (id, reporter_id, reported_id, subject_kind, subject_id, reason, status, queue_rank, reported_at,
         decision, decided_at, version)
       SELECT uuid_generate_v4(), $1, $1, 'TRIBE', uuid_generate_v4(), 'SPAM', CASE nth WHEN 0 THEN 'DECIDED' ELSE 'OPEN' END,
         CASE nth WHEN 0 THEN 3 ELSE 2 END, now(), CASE nth WHEN 0 THEN 'NO_ACTION' END, CASE nth WHEN 0 THEN now() END, 1
       FROM generate_series(0, 25) AS nth`,
      [person],
    );
    await tx.query(
      `INSERT INTO sanction (id, user_id, kind, rule, subject_kind, subject_id, status, imposed_at, until, appealed_at, version)
       VALUES (uuid_generate_v4(), $1, 'TIMED_OUT', 'SPAM', 'PERSON', $1, 'APPEALED', now(), now() + interval '1 day', now(), 1)`,
      [person],
    );
  });
}

beforeAll(async () => {
  const tokens = await testTokens();
  service = await runningService(tribeEvents, { tokenKeys: tokens.keys, runJobs: false, variables: specificSettings });
  desk = await startDesk({
    port,
    graph: `${service.service.url}/graphql`,
    places: [],
    services: [],
    topics: [],
    transport: { read: async () => [] },
    cached: async () => [],
    moveTribeIntoPast: async () => false,
    moveDuetIntoPast: async () => false,
    moveProposalIntoPast: async () => false,
    mailbox: { list: () => [] },
    clients: { names: [], token: async () => '' },
    people: {
      list: () => [
        { username: 'ines', name: 'Inês', email: 'ines@kindred.example', isAdmin: true, password: 'secret' },
      ],
      token: async () => ({ accessToken: await tokens.person(admin, { role }), expiresAt: '' }),
    },
    root: '/',
    journeys: async () => [],
  });
  await givenReports();
});
afterAll(async () => {
  await desk?.close();
  await service?.stop();
});

const json = async <Answer>(path: string) => (await (await fetch(`${at}${path}`)).json()) as Answer;

describe('the page of reports', () => {
  it('says why the graph does not answer', async () => {
    role = 'USER';
    for (const path of ['/reports.json', '/appeals.json']) {
      const refused = await fetch(`${at}${path}`);
      expect([refused.status, await refused.json()]).toEqual([502, { error: expect.stringContaining('was refused') }]);
    }
    role = 'ADMIN';
  });

  it('lists all reports page by page, what is open first, and names no person', async () => {
    const first = await json<{ reports: { status: string }[]; next: string }>('/reports.json');
    const second = await json<{ reports: { status: string }[]; next: null }>(`/reports.json?after=${first.next}`);
    const statuses = [...first.reports, ...second.reports].map(({ status }) => status);
    expect(statuses).toEqual([...Array.from({ length: 25 }, () => 'OPEN'), 'DECIDED']);
    expect(JSON.stringify([first, second])).not.toContain(person);
  });

  it('lists open appeals, and names no person', async () => {
    const answer = await json<{ appeals: object[] }>('/appeals.json');
    expect(answer.appeals).toMatchObject([{ kind: 'TIMED_OUT', rule: 'SPAM' }]);
    expect(JSON.stringify(answer)).not.toContain(person);
  });

  it('loads only files that are there', async () => {
    const text = await (await fetch(`${at}/reports`)).text();
    const files = [...text.matchAll(/(?:src|href)="(\/[\w.-]+)"/g)].map(([, file]) => file);
    expect(files).toEqual(expect.arrayContaining(['/formations.css', '/reports.js']));
    const script = await (await fetch(`${at}/reports.js`)).text();
    const imported = [...script.matchAll(/from '\.(\/[\w-]+\.js)'/g)].map(([, file]) => file);
    for (const file of [...files, ...imported])
      expect([file, (await fetch(`${at}${file}`)).status]).toEqual([file, 200]);
  });
});
