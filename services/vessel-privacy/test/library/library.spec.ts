import { refusedWith } from '@kindred/testkit/graph-client';
import { startingSet } from '../../src/library/starting-set.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { ask, browse, browsed, curated, curating, does, found, search } from './library-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
  await vessels.job('stock-library');
});
afterAll(() => vessels?.stop());

const words = { title: 'A walk', description: 'Walk together for half an hour.', category: 'QUALITY_TIME' };

describe('the library', () => {
  it('is for who is in stage 4', async () => {
    const { sessionId, ann } = await vessels.house.couple({ ann: 3, ben: 3 });
    const elsewhere = await vessels.house.couple({ ann: 4, ben: 4 });
    refusedWith('UNAUTHENTICATED')(await vessels.house.nobody.request(browse));
    for (const person of [ann, await vessels.house.person(), await vessels.house.person('ADMIN')])
      refusedWith('NOT_IN_STAGE_4')(await person.graph.request(browse));
    refusedWith('NOT_IN_STAGE_4')(await ann.graph.request(search, { sessionId, query: 'rest' }));
    for (const person of [await vessels.house.person(), elsewhere.ann, await vessels.house.person('ADMIN')])
      refusedWith('NOT_FOUND')(await person.graph.request(search, { sessionId, query: 'rest' }));
    await vessels.rows(`UPDATE vessel_session SET status = 'ABANDONED' WHERE id = $1`, [elsewhere.sessionId]);
    refusedWith('NOT_IN_STAGE_4')(await elsewhere.ann.graph.request(browse));
  });

  it('stays open to who has closed stage 4, until the session ends', async () => {
    const { sessionId, ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    await vessels.rows(
      `UPDATE stage_progress SET status = 'COMPLETED', completed_at = now() WHERE user_id = $1 AND stage = 4`,
      [ann.id],
    );
    expect((await browsed(ann, { first: 1 })).edges).toHaveLength(1);
    expect(await found(ann, { sessionId, query: 'rest', first: 1 })).toHaveLength(1);
    await vessels.rows(`UPDATE vessel_session SET status = 'RESOLVED', resolved_at = now() WHERE id = $1`, [sessionId]);
    refusedWith('NOT_IN_STAGE_4')(await ann.graph.request(browse));
    refusedWith('WRONG_SESSION_STATUS')(await ann.graph.request(search, { sessionId, query: 'rest' }));
  });

  it('begins with the starting set, once, and leaves what became of it', async () => {
    const { ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    const admin = await vessels.house.person('ADMIN');
    const [taken, changed] = startingSet;
    await does(admin, 'withdrawLibraryItem', { itemId: taken?.id });
    await does(admin, 'editLibraryItem', { itemId: changed?.id, ...words });
    await vessels.job('stock-library');
    const { edges } = await browsed(ann, { first: 100 });
    const ids = edges.map(({ node }) => node.id);
    expect(ids).not.toContain(taken?.id);
    expect(edges.find(({ node }) => node.id === changed?.id)?.node.title).toBe('A walk');
    expect(startingSet.filter(({ id }) => ids.includes(id))).toHaveLength(startingSet.length - 1);
    await does(admin, 'publishLibraryItem', { itemId: taken?.id });
  });

  it('is browsed by category and by page, and found by meaning', async () => {
    const { sessionId, ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    const household = await browsed(ann, { category: 'HOUSEHOLD', first: 3 });
    expect(household.edges.every(({ node }) => node['category'] === 'HOUSEHOLD')).toBe(true);
    const rest = await browsed(ann, { category: 'HOUSEHOLD', first: 3, after: household.pageInfo.endCursor });
    expect([...household.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(
      startingSet
        .filter(({ category }) => category === 'HOUSEHOLD')
        .map(({ id }) => id)
        .reverse(),
    );
    const [nearest, ...others] = await found(ann, {
      sessionId,
      query: 'how to apologise: say what I did, that I am sorry, without a but',
      first: 5,
    });
    expect(nearest).toMatchObject({ title: 'An apology in four parts', source: 'CURATED', status: 'PUBLISHED' });
    expect(others).toHaveLength(4);
    for (const first of [0, 51])
      refusedWith('INVALID_PAGE_SIZE')(await ann.graph.request(search, { sessionId, query: 'rest', first }));
    for (const query of [' ', 'x'.repeat(1_001)])
      refusedWith('INVALID_TEXT')(await ann.graph.request(search, { sessionId, query }));
  });

  it('is curated by admins alone', async () => {
    const { ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    const itemId = startingSet[5]?.id;
    refusedWith('FORBIDDEN')(await ann.graph.request(curated, { status: 'WAITING' }));
    for (const name of curating)
      refusedWith('FORBIDDEN')(
        await ask(ann, name, {
          ...(name === 'addLibraryItem' ? {} : { itemId }),
          ...(/^(add|edit)/.test(name) ? words : {}),
        }),
      );
    const admin = await vessels.house.person('ADMIN');
    for (const name of ['publishLibraryItem', 'declineLibraryItem'] as const)
      refusedWith('WRONG_ITEM_STATUS')(await ask(admin, name, { itemId }));
    refusedWith('INVALID_TEXT')(await ask(admin, 'addLibraryItem', { ...words, title: 'x'.repeat(121) }));
    refusedWith('NOT_FOUND')(await ask(admin, 'publishLibraryItem', { itemId: crypto.randomUUID() }));
    const added = await does(admin, 'addLibraryItem', words);
    expect((await browsed(ann, { first: 1 })).edges[0]?.node).toMatchObject({ id: added.id, source: 'CURATED' });
  });

  it('is browsed and searched in few statements, however much there is', async () => {
    const { sessionId, ann } = await vessels.house.couple({ ann: 4, ben: 4 });
    const count = async (work: () => Promise<unknown>) =>
      (await vessels.running.service.database.statements.during(work)).statements.length;
    expect(await count(() => browsed(ann, { first: 30 }))).toBe(2);
    const one = await count(() => found(ann, { sessionId, query: 'rest', first: 1 }));
    expect(await count(() => found(ann, { sessionId, query: 'rest', first: 30 }))).toBe(one);
  });
});

describe('the starting set', () => {
  it('has at least thirty small steps in several categories, each with an id and a title of its own', () => {
    expect(startingSet.length).toBeGreaterThanOrEqual(30);
    expect(new Set(startingSet.map(({ category }) => category)).size).toBeGreaterThanOrEqual(8);
    for (const key of ['id', 'title', 'description'] as const)
      expect(new Set(startingSet.map((item) => item[key])).size).toBe(startingSet.length);
    for (const { title, description } of startingSet)
      expect([title.length <= 120, description.length > 100 && description.length <= 4_000]).toEqual([true, true]);
  });
});
