import { newId } from '@kindred/contracts/uuid';
import { refusedWith } from '@kindred/testkit/graph-client';
import { tribeWorld, type TestPerson, type TribeWorld } from '../tribe-world.ts';
import { givenActive, givenProposed, hiveFields, inDays } from './given-hives.ts';

let world: TribeWorld;
let viewer: TestPerson;
let ids: Record<'roof' | 'percent' | 'soon' | 'active' | 'lapsed', string>;

beforeAll(async () => {
  world = await tribeWorld();
  viewer = await world.person();
  const lapsed = await givenProposed(world, 0, { name: 'Gone' });
  await lapsed.founder.does('withdrawHivePledge', { hiveId: lapsed.hiveId }, hiveFields);
  const active = await givenActive(world);
  const roof = await givenProposed(world, 0, { name: 'Ｒｏｏｆ Garden', description: 'Tomatoes above the city' });
  const percent = await givenProposed(world, 0, {
    name: '100% wool',
    description: 'Knitting_together',
    categories: ['ARTS_CULTURE', 'TECHNOLOGY'],
  });
  const soon = await givenProposed(world, 0, { name: 'Soon', description: 'Soon', pledgeDeadline: inDays(world, 1) });
  ids = {
    lapsed: lapsed.hiveId,
    active: active.hiveId,
    roof: roof.hiveId,
    percent: percent.hiveId,
    soon: soon.hiveId,
  };
});
afterAll(() => world?.stop());

const query = `query ($filter: HiveFilter, $orderBy: HiveOrder) {
  hives(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }`;

async function found(filter: object, orderBy: object = { field: 'CREATED_AT', direction: 'ASC' }) {
  const { hives } = await viewer.asks<{ hives: { totalCount: number; nodes: { id: string }[] } }>(query, {
    filter,
    orderBy,
  });
  expect(hives.totalCount).toBe(hives.nodes.length);
  return hives.nodes.map(({ id }) => Object.entries(ids).find(([, known]) => known === id)?.[0]);
}

describe('the list of hives', () => {
  it.each([
    ['10 kB', 'a'.repeat(10_000)],
    ['characters that turn the direction of text', 'bees \u202egnik'],
    ['several lines', 'bees\nroof'],
  ])('refuses a search of %s', async (_, text) => {
    refusedWith('INVALID_TEXT')(await viewer.graph.request(query, { filter: { text } }));
  });

  it('refuses a hive by an id that none has', async () => {
    refusedWith('NOT_FOUND')(await viewer.graph.request('query ($id: ID!) { hive(id: $id) { id } }', { id: newId() }));
  });

  it('finds each word in the name or the description, in any case, width and order', async () => {
    expect(await found({ text: 'ROOF tomato' })).toEqual(['roof']);
    expect(await found({ text: 'roof' })).toEqual(['active', 'roof']);
    expect(await found({ text: 'roof wool' })).toEqual([]);
  });

  it.each([
    ['%', ['percent']],
    ['_', ['percent']],
    ['\\', []],
    ['& | ! ( ) : *', []],
    ["'; DROP TABLE hive; --", []],
  ])('takes %s as it is written', async (text, names) => {
    expect(await found({ text })).toEqual(names);
  });

  it('is not filtered by a blank text', async () => {
    expect(await found({ text: '  ' })).toEqual(['active', 'roof', 'percent', 'soon']);
  });

  it('is filtered by category and status, by default without hives that have ended', async () => {
    expect(await found({ categories: ['ARTS_CULTURE', 'FOOD_DINING'] })).toEqual(['percent']);
    expect(await found({ categories: [] })).toEqual([]);
    expect(await found({ statuses: ['ACTIVE', 'LAPSED'] })).toEqual(['lapsed', 'active']);
    expect(await found({ statuses: ['PROPOSED'], categories: ['OUTDOOR_ADVENTURES'], text: 'soon' })).toEqual(['soon']);
  });

  it('is ordered by founding, deadline or members', async () => {
    expect(await found({}, { field: 'CREATED_AT', direction: 'DESC' })).toEqual(['soon', 'percent', 'roof', 'active']);
    expect((await found({}, { field: 'PLEDGE_DEADLINE', direction: 'ASC' }))[0]).toBe('soon');
    expect((await found({}, { field: 'MEMBER_COUNT', direction: 'DESC' }))[0]).toBe('active');
  });
});
