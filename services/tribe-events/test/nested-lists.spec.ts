import { newId } from '@kindred/contracts/uuid';
import { tribeWorld, type TestPerson, type TribeWorld } from './tribe-world.ts';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly title: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string };
}

const fields = 'totalCount nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

let world: TribeWorld;
let founder: TestPerson;
/** Three tribes of one founder: without goals, with three, and with seven. */
let tribeIds: string[];
beforeAll(async () => {
  world = await tribeWorld();
  founder = await world.person();
  tribeIds = [];
  for (const goals of [0, 3, 7]) {
    const { tribe } = await founder.does<{ tribe: { id: string } }>('createTribe', { name: 'Nested' }, 'tribe { id }');
    tribeIds.push(tribe.id);
    for (let nth = 0; nth < goals; nth += 1) await addGoal(tribe.id, nth);
  }
});
afterAll(() => world?.stop());

/** Every third goal is a challenge that was declined. */
const addGoal = (tribeId: string, nth: number) =>
  world.running.service.work.run({ role: 'job', id: null }, (tx) =>
    tx.query(
      `INSERT INTO tribe_goal (id, tribe_id, title, status, is_challenge, created_by, created_at)
       VALUES ($1, $2, 'Goal ' || $3::int, CASE $3::int % 3 WHEN 2 THEN 'DECLINED' ELSE 'OPEN' END, $3::int % 3 = 2, $4,
         now() + $3::int * interval '1 second')`,
      [newId(), tribeId, nth, founder.id],
    ),
  );

/** The pages of several tribes in one request. */
async function pagesOf(args: string, ids: readonly string[] = tribeIds) {
  const query = `query ($tribes: [_Any!]!) { _entities(representations: $tribes) { ... on Tribe { goals${args} { ${fields} } } } }`;
  const tribes = ids.map((id) => ({ __typename: 'Tribe', id }));
  const asked = () => founder.asks<{ _entities: { goals: Page }[] }>(query, { tribes });
  return (await asked())._entities.map(({ goals }) => goals);
}

describe('the lists of several parents', () => {
  it('fail with a bad cursor for its own field alone', async () => {
    const [, id] = tribeIds;
    const { data, errors } = await founder.graph.request<{ tribe: { bad: Page | null; good: Page | null } }>(
      `{ tribe(id: "${id}") { bad: goals(after: "made up") { ${fields} } good: goals(first: 1) { ${fields} } } }`,
    );
    expect(data?.tribe.bad).toBeNull();
    expect(data?.tribe.good?.nodes).toHaveLength(1);
    expect(errors).toMatchObject([{ path: ['tribe', 'bad'], extensions: { code: 'INVALID_CURSOR' } }]);
  });

  it.each([
    '',
    '(first: 2)',
    '(last: 2)',
    '(first: 100, orderBy: { field: CREATED_AT, direction: ASC })',
    '(first: 2, filter: { statuses: [DECLINED] })',
    '(last: 1, filter: { statuses: [OPEN, DECLINED] }, orderBy: { field: CREATED_AT, direction: ASC })',
  ])('are for each as it is asked alone: goals%s', async (args) => {
    const alone: Page[] = [];
    for (const id of tribeIds) alone.push(...(await pagesOf(args, [id])));
    expect(await pagesOf(args)).toEqual(alone);
    expect(alone[0]).toMatchObject({ totalCount: 0, nodes: [] });
    expect(alone[2]?.nodes.length).toBeGreaterThan(0);
  });

  it('have the rows, the order and the count of their own parent', async () => {
    const [, three, seven] = await pagesOf('(first: 2, orderBy: { field: CREATED_AT, direction: ASC })');
    expect(three).toMatchObject({ totalCount: 2, nodes: [{ title: 'Goal 0' }, { title: 'Goal 1' }] });
    expect(three?.pageInfo.hasNextPage).toBe(false);
    expect(seven).toMatchObject({ totalCount: 5, nodes: [{ title: 'Goal 0' }, { title: 'Goal 1' }] });
    expect(seven?.pageInfo.hasNextPage).toBe(true);
  });

  it('go on from the place of a cursor', async () => {
    const order = 'orderBy: { field: CREATED_AT, direction: ASC }';
    const [, , first] = await pagesOf(`(first: 2, ${order})`);
    const [, , next] = await pagesOf(`(first: 2, ${order}, after: "${first?.pageInfo.endCursor}")`);
    expect(next).toMatchObject({ nodes: [{ title: 'Goal 3' }, { title: 'Goal 4' }], totalCount: 5 });
    expect(next?.pageInfo.hasPreviousPage).toBe(true);
  });
});
