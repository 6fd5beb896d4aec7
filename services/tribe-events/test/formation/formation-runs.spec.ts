import { purge } from '@kindred/database/purge';
import { refusedWith } from '@kindred/testkit/graph-client';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import definition from '../../src/service.ts';
import { givenFormations, matchingProfile, type Run } from './given-formations.ts';

let world: TribeWorld;
let admin: TestPerson;
let formations: ReturnType<typeof givenFormations>;
beforeAll(async () => {
  world = await tribeWorld();
  admin = await world.person('ADMIN');
  formations = givenFormations(world, admin);
});
afterAll(() => world?.stop());
beforeEach(() => formations.forgetPeople());

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly startCursor: string; readonly hasNextPage: boolean };
}

interface Group {
  readonly size: number;
  readonly people: readonly { readonly id: string }[];
  readonly score: number;
  readonly factors: readonly { readonly factor: string; readonly score: number }[];
  readonly proposal: object | null;
}

const listing = `query ($first: Int, $last: Int, $before: String, $filter: FormationRunFilter) {
  formationRuns(first: $first, last: $last, before: $before, filter: $filter) {
    totalCount nodes { id status } pageInfo { startCursor hasNextPage } } }`;

const runs = async (variables: object) =>
  (await admin.asks<{ formationRuns: Page<Run> }>(listing, variables)).formationRuns;

const groupsOf = async (id: string, page = 'first: 100') =>
  (
    await admin.asks<{ formationRun: { formedGroups: Page<Group> } }>(
      `query ($id: ID!) { formationRun(id: $id) { formedGroups(${page}) { totalCount pageInfo { startCursor hasNextPage }
        nodes { size people { id } score hasCommonEvening weightsVersion factors { factor score }
          proposal { status startedTribe pending accepted declined lapsed } } } } }`,
      { id },
    )
  ).formationRun.formedGroups;

describe('the list of formations', () => {
  it('is refused to everybody but admins, and so is one formation with its groups', async () => {
    const person = await world.person('TRIBE_CREATOR');
    refusedWith('FORBIDDEN')(await person.graph.request(listing, {}));
    const { id } = await formations.start('r', 'previewFormation');
    const one = 'query ($id: ID!) { formationRun(id: $id) { formedGroups { nodes { people { id } } } } }';
    refusedWith('FORBIDDEN')(await person.graph.request(one, { id }));
  });

  it('goes both ways, the newest first', async () => {
    const ids: string[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      world.pass(0.001);
      ids.unshift((await formations.start(`${nth}`, 'previewFormation')).id);
    }
    const first = await runs({ first: 2 });
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { nodes, totalCount } = await runs({ first: 100 });
    expect(totalCount).toBe(nodes.length);
    const last = await runs({ last: nodes.length - 2 });
    expect(last.nodes).toEqual(nodes.slice(2));
    const before = await runs({ last: 1, before: last.pageInfo.startCursor });
    expect(before.nodes).toEqual([nodes[1]]);
  });

  it('is filtered by status and kind', async () => {
    const proposing = await formations.formed();
    const preview = await formations.start('p', 'previewFormation');
    const idsOf = async (filter: object) => (await runs({ first: 100, filter })).nodes.map(({ id }) => id);
    expect(await idsOf({ statuses: ['RUNNING'] })).toEqual([preview.id]);
    expect(await idsOf({ isPreview: false })).toContain(proposing.id);
    expect(await idsOf({ isPreview: false })).not.toContain(preview.id);
  });

  it('counts only for a client that asks for the count', async () => {
    const statementsOf = async (fields: string) => {
      const { statements } = await world.running.service.database.statements.during(() =>
        admin.asks(`{ formationRuns { ${fields} nodes { id } } }`),
      );
      return statements.filter((sql) => /count\(/i.test(sql)).length;
    };
    expect(await statementsOf('')).toBe(0);
    expect(await statementsOf('totalCount')).toBe(1);
  });
});

describe('a formation that has finished', () => {
  it('tells its phases, and how many people each reason left over', async () => {
    await formations.matchable(5);
    await formations.matchable(2, { approximatePoint: { latitude: 10, longitude: 10 } });
    await formations.matchable(1, { approximatePoint: null as never });
    const { id } = await formations.formed();
    const { formationRun } = await admin.asks<{ formationRun: object }>(
      `query ($id: ID!) { formationRun(id: $id) { people leftOver leftOverReasons { code people }
        phases { phase cells placedCells groups grouped filled meanScore seconds } } }`,
      { id },
    );
    const phase = { cells: 1, placedCells: 1, groups: 1, grouped: 5, filled: 0, meanScore: 100 };
    expect(formationRun).toMatchObject({
      people: 8,
      leftOver: 3,
      leftOverReasons: [
        { code: 'TOO_FEW_IN_REACH', people: 2 },
        { code: 'NO_LOCATION', people: 1 },
      ],
      phases: [1, 2, 3].map((nth) => ({ ...phase, phase: nth, seconds: expect.any(Number) })),
    });
  });

  it('counts no person who left the matching while it ran, and has them in no group', async () => {
    const people = await formations.matchable(6);
    const { id } = await formations.start();
    await world.runJob('advance-formations');
    await formations.asJob('DELETE FROM matchable_person WHERE user_id = $1', [people[0]!.id]);
    const run = await formations.finish(id);
    expect(run).toMatchObject({ people: 5, grouped: 5, leftOver: 0 });
    const { nodes } = await groupsOf(id);
    expect(nodes.flatMap((group) => group.people.map((person) => person.id))).not.toContain(people[0]!.id);
  });
});

describe('a group of a formation', () => {
  it('tells an admin who is in it, and its score by factors', async () => {
    const people = await formations.matchable(5);
    const { id } = await formations.formed();
    const { nodes, totalCount } = await groupsOf(id);
    expect(totalCount).toBe(1);
    expect(nodes[0]).toEqual({
      size: 5,
      people: people.map((person) => ({ id: person.id })).sort((one, other) => (one.id < other.id ? -1 : 1)),
      score: 100,
      factors: ['PERSONALITY', 'INTERESTS', 'COMMUNICATION_STYLE', 'LOCATION', 'GROUP_BALANCE'].map((factor) => ({
        factor,
        score: 100,
      })),
      hasCommonEvening: true,
      weightsVersion: 1,
      proposal: { status: 'OPEN', startedTribe: false, pending: 5, accepted: 0, declined: 0, lapsed: 0 },
    });
  });

  it('has coarse scores, also on average, so that no trait of one person can be calculated', async () => {
    for (const score of [3, 31, 47, 58, 99]) {
      const traits = matchingProfile.traits.map((one) => (one.trait === 'EXTRAVERSION' ? { ...one, score } : one));
      await formations.matchable(1, { traits });
    }
    const { id } = await formations.formed('previewFormation');
    const { nodes } = await groupsOf(id);
    expect(nodes).toHaveLength(1);
    for (const { score, factors } of nodes)
      expect([score, ...factors.map((each) => each.score / 5)].every(Number.isInteger)).toBe(true);
    const { formationRun } = await admin.asks<{ formationRun: { meanScore: number; phases: { meanScore: number }[] } }>(
      'query ($id: ID!) { formationRun(id: $id) { meanScore phases { meanScore } } }',
      { id },
    );
    const means = [formationRun, ...formationRun.phases].map(({ meanScore }) => meanScore);
    expect(means).toHaveLength(4);
    expect(means.every(Number.isInteger)).toBe(true);
  });

  it('has the answers to its proposal as counts', async () => {
    const people = await formations.matchable(5);
    const { id } = await formations.formed();
    const [row] = await formations.asJob('SELECT id FROM tribe_proposal WHERE run_id = $1', [id]);
    const input = { proposalId: row?.['id'] };
    for (const person of people.slice(0, 4)) await person.does('acceptTribeProposal', input, 'user { id }');
    await people[4]!.does('declineTribeProposal', input, 'user { id }');
    expect((await groupsOf(id)).nodes[0]?.proposal).toEqual({
      status: 'OPEN',
      startedTribe: true,
      pending: 0,
      accepted: 4,
      declined: 1,
      lapsed: 0,
    });
  });

  it('is shown of a preview, without a proposal', async () => {
    await formations.matchable(4);
    const { id } = await formations.formed('previewFormation');
    expect((await groupsOf(id)).nodes).toMatchObject([{ size: 4, proposal: null }]);
  });

  it('is listed by score or size, both ways', async () => {
    await formations.matchable(5);
    await formations.matchable(4, {
      approximatePoint: { latitude: 40, longitude: 10 },
      communicationStyle: null as never,
    });
    const { id } = await formations.formed('previewFormation');
    const sizes = async (page: string) => (await groupsOf(id, page)).nodes.map(({ size }) => size);
    expect(await sizes('first: 5')).toEqual([5, 4]);
    expect(await sizes('last: 1')).toEqual([4]);
    expect(await sizes('first: 1, orderBy: { field: SIZE, direction: ASC }')).toEqual([4]);
  });
});

describe('the purge of formations', () => {
  const tables = ['formation_run', 'formation_cell', 'formation_person', 'formation_tribe', 'formation_group'];
  const rowsOf = async (id: string) => {
    const counts = tables.map(async (table) => {
      const key = table === 'formation_run' ? 'id' : 'run_id';
      const rows = await formations.asJob(`SELECT FROM ${table} WHERE ${key} = $1`, [id]);
      return [table, rows.length] as const;
    });
    return Object.fromEntries(await Promise.all(counts));
  };
  const nothing = Object.fromEntries(tables.map((table) => [table, 0]));
  /** A run goes after its parts: with the second purge at the latest. */
  const purged = async (days: number) => {
    const now = new Date(world.now().getTime() + days * 86_400_000);
    for (let nth = 0; nth < 2; nth += 1) await purge(world.running.service.work, definition.retention, now);
  };

  it('leaves those that finished within 30 days, and one that is under way for longer', async () => {
    await formations.matchable(5);
    const finished = await formations.formed();
    const underWay = await formations.start('u', 'previewFormation');
    await world.runJob('advance-formations');
    await purged(29);
    expect(await rowsOf(finished.id)).toMatchObject({ formation_run: 1, formation_cell: 3, formation_person: 5 });
    await purged(31);
    expect(await rowsOf(finished.id)).toEqual(nothing);
    expect(await rowsOf(underWay.id)).toMatchObject({ formation_run: 1 });
  });

  it('leaves proposals that can still be answered', async () => {
    const people = await formations.matchable(4);
    const { id } = await formations.formed();
    await formations.asJob(
      `UPDATE formation_run SET finished_at = finished_at - interval '31 days', version = version + 1 WHERE id = $1`,
      [id],
    );
    const [row] = await formations.asJob('SELECT id FROM tribe_proposal WHERE run_id = $1', [id]);
    await purged(0);
    expect(await rowsOf(id)).toEqual(nothing);
    for (const person of people)
      await person.does('acceptTribeProposal', { proposalId: row?.['id'] }, 'proposal { tribe { id } }');
    expect(
      await formations.asJob('SELECT FROM tribe_proposal WHERE tribe_id IS NOT NULL AND run_id = $1', [id]),
    ).toHaveLength(1);
  });

  it('takes proposals, with their people, a year after they lapsed', async () => {
    await formations.matchable(4);
    const { id } = await formations.formed();
    const proposals = () => formations.asJob('SELECT FROM tribe_proposal WHERE run_id = $1', [id]);
    await purged(365);
    expect(await proposals()).toHaveLength(1);
    await purged(375);
    expect(await proposals()).toHaveLength(0);
  });
});
