import { newId } from '@kindred/contracts/uuid';
import { job } from '@kindred/database/actor';
import { runningService, type TestService } from '@kindred/testkit/running-service';
import { specificSettings } from '@kindred/testkit/service-settings';
import { testTokens, type TestTokens } from '@kindred/testkit/test-tokens';
import tribeEvents from '@kindred/tribe-events/service';
import type { House } from '../src/desk/house.ts';
import { type RunningDesk, startDesk } from '../src/desk/start-desk.ts';

const port = 14_781;
const at = `http://localhost:${port}`;
const [admin, grouped] = [newId(), newId()];

let tokens: TestTokens;
let service: TestService<unknown>;
let desk: RunningDesk;
let role: 'ADMIN' | 'USER';
let isAdmin: boolean;
let runIds: string[];

const house = (): House => ({
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
    list: () => [{ username: 'ines', name: 'Inês', email: 'ines@kindred.example', isAdmin, password: 'secret' }],
    token: async () => ({ accessToken: await tokens.person(admin, { role }), expiresAt: '' }),
  },
  root: '/',
  journeys: async () => [],
});

/** 25 formations, a minute apart. The last has 25 groups with rising scores, one person in the first of them. */
async function givenRuns(): Promise<string[]> {
  return service.service.work.run(job(), async (tx) => {
    const runs = await tx.query<{ id: string }>(
      `INSERT INTO formation_run (id, seed, is_preview, status, started_by, started_at, finished_at, phase, is_cut,
         people, groups, grouped, filled, left_over, left_over_reasons, mean_score, version)
       SELECT uuid_generate_v4(), 'seed ' || nth, true, 'FINISHED', $1, now() + nth * interval '1 minute',
         now() + nth * interval '1 minute', 2, true, 8, 1, 5, 0, 3, '[{ "code": "NO_LOCATION", "people": 3 }]', 70, 1
       FROM generate_series(1, 25) AS nth RETURNING id`,
      [admin],
    );
    const id = runs.at(-1)?.id;
    await tx.query(
      `INSERT INTO formation_group (id, run_id, group_no, size, score, personality, interests, communication_style,
         location, group_balance, has_common_evening, weights_version)
       SELECT uuid_generate_v4(), $1, nth, 5, 50 + nth, 80, 80, 80, 80, 80, true, 1 FROM generate_series(1, 25) AS nth`,
      [id],
    );
    await tx.query('INSERT INTO formation_person (run_id, user_id, priority, group_no) VALUES ($1, $2, 0, 1)', [
      id,
      grouped,
    ]);
    return runs.map((run) => run.id).toReversed();
  });
}

interface RunPage {
  readonly run: { readonly leftOverReasons: unknown; readonly formedGroups: { readonly nodes: { score: number }[] } };
  readonly next: string | null;
}

beforeAll(async () => {
  tokens = await testTokens();
  const surroundings = { tokenKeys: tokens.keys, runJobs: false, variables: specificSettings };
  service = await runningService(tribeEvents, surroundings);
  desk = await startDesk(house());
  runIds = await givenRuns();
});
afterAll(async () => {
  await desk?.close();
  await service?.stop();
});
beforeEach(() => {
  role = 'ADMIN';
  isAdmin = true;
});

const json = async <Answer>(path: string) => (await (await fetch(`${at}${path}`)).json()) as Answer;

describe('the pages of formations', () => {
  it('say why the graph does not answer: to a demo person who is no admin, and without an admin', async () => {
    role = 'USER';
    for (const path of ['/formations.json', `/formation.json?id=${runIds[0]}`]) {
      const refused = await fetch(`${at}${path}`);
      expect(refused.status).toBe(502);
      expect(await refused.json()).toEqual({ error: expect.stringMatching(/^Reading formations was refused: /) });
    }
    isAdmin = false;
    expect(await json('/formations.json')).toEqual({ error: 'None of the demo people is an admin.' });
  });

  it('have no formation by an id that none has', async () => {
    for (const id of [newId(), 'nonsense', ''])
      expect([id, (await fetch(`${at}/formation.json?id=${id}`)).status]).toEqual([id, 404]);
  });

  it('list all formations page by page, the newest first', async () => {
    const first = await json<{ runs: { id: string }[]; next: string }>('/formations.json');
    const second = await json<{ runs: { id: string }[]; next: null }>(`/formations.json?after=${first.next}`);
    expect([...first.runs, ...second.runs].map(({ id }) => id)).toEqual(runIds);
    expect(second.next).toBeNull();
  });

  it('show the groups of a formation page by page, in the order that is asked for, and no person', async () => {
    const scores = async (query: string) => {
      const page = await json<RunPage>(`/formation.json?id=${runIds[0]}${query}`);
      expect(JSON.stringify(page)).not.toMatch(new RegExp(`${admin}|${grouped}`));
      return { scores: page.run.formedGroups.nodes.map(({ score }) => score), next: page.next };
    };
    const first = await scores('');
    expect(first.scores.slice(0, 2)).toEqual([75, 74]);
    expect(await scores(`&after=${first.next}`)).toEqual({ scores: [55, 54, 53, 52, 51], next: null });
    expect((await scores('&order=worst')).scores.slice(0, 2)).toEqual([51, 52]);
  });

  it('tell why people are left over', async () => {
    const { run } = await json<RunPage>(`/formation.json?id=${runIds[0]}`);
    expect(run.leftOverReasons).toEqual([{ code: 'NO_LOCATION', people: 3 }]);
  });

  it('load only files that are there', async () => {
    for (const page of ['formations', 'formation']) {
      const text = await (await fetch(`${at}/${page}`)).text();
      const files = [...text.matchAll(/(?:src|href)="(\/[\w.-]+)"/g)].map(([, file]) => file);
      expect(files).toEqual(expect.arrayContaining(['/formations.css', `/${page}.js`]));
      const script = await (await fetch(`${at}/${page}.js`)).text();
      const imported = [...script.matchAll(/from '\.(\/[\w-]+\.js)'/g)].map(([, file]) => file);
      for (const file of [...files, ...imported])
        expect([file, (await fetch(`${at}${file}`)).status]).toEqual([file, 200]);
    }
  });
});
