import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { givenVessels, type GivenVessels } from '../given.ts';
import { itemIn, kindOf, kinds, listed, wholeVessel, written } from './writing.ts';

let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  ({ running, house } = await givenVessels());
});
afterAll(() => running?.stop());

describe('what is refused', () => {
  const refused: [field: Parameters<typeof kindOf>[0], input: Record<string, unknown>, code: string][] = [
    ['reading', { intensity: 0 }, 'INVALID_INTENSITY'],
    ['reading', { intensity: 11 }, 'INVALID_INTENSITY'],
    ['reading', { context: 'x'.repeat(4_001) }, 'INVALID_TEXT'],
    ['need', { evidence: Array.from({ length: 6 }, (_, nth) => `quote ${nth}`) }, 'INVALID_EVIDENCE'],
    ['need', { evidence: [] }, 'INVALID_EVIDENCE'],
    ['need', { evidence: ['  '] }, 'INVALID_EVIDENCE'],
    ['need', { evidence: ['x'.repeat(501)] }, 'INVALID_EVIDENCE'],
    ['need', { need: ' ' }, 'INVALID_TEXT'],
    ['event', { description: 'x'.repeat(4_001) }, 'INVALID_TEXT'],
    ['event', { description: '' }, 'INVALID_TEXT'],
    ['event', { emotions: Array.from({ length: 9 }, (_, nth) => `emotion ${nth}`) }, 'INVALID_EMOTIONS'],
    ['event', { timestamp: '2999-01-01T00:00:00Z' }, 'INVALID_TIME'],
    ['event', { timestamp: '1899-12-31T23:59:59Z' }, 'INVALID_TIME'],
    ['boundary', { description: 'x'.repeat(4_001) }, 'INVALID_TEXT'],
    ['boundary', { description: 'a\u0000b' }, 'INVALID_TEXT'],
    ['need', { evidence: ['a\u202eb'] }, 'INVALID_TEXT'],
    ['event', { emotions: ['a\ud800'] }, 'INVALID_TEXT'],
    ['document', { title: 'x'.repeat(201) }, 'INVALID_TEXT'],
    ['document', { content: 'x'.repeat(200_001) }, 'INVALID_TEXT'],
  ];
  const cases = refused.map(([field, input, code]) => ({
    field,
    input,
    code,
    wrong: JSON.stringify(input).slice(0, 40),
  }));
  it.each(cases)(
    'a $field with $wrong is $code, when it is written and when it is changed',
    async ({ field, input, code }) => {
      const { sessionId, ann } = await house.couple();
      const { create, update, input: usual } = kindOf(field);
      refusedWith(code)(await ann.graph.request(create, { input: { sessionId, ...usual, ...input } }));
      const { id } = await written(ann.graph, field, sessionId);
      refusedWith(code)(await ann.graph.request(update, { input: { id, ...input } }));
      expect(await listed(ann.graph, sessionId, field)).toHaveLength(1);
    },
  );

  it('a document of 10 MB, with a code and on a connection that lives', async () => {
    const { ann, sessionId } = await house.couple();
    const body = JSON.stringify({
      query: kindOf('document').create,
      variables: { input: { sessionId, title: 'Big', content: 'x'.repeat(10 * 1_024 * 1_024) } },
    });
    const response = await fetch(`${running.service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: expect.stringContaining('TOO_LARGE') as string });
    expect(await listed(ann.graph, sessionId, 'document')).toEqual([]);
  });

  it.each(['RESOLVED', 'ABANDONED'] as const)(
    'writing, changing and confirming in a session that is %s; deleting is not',
    async (status) => {
      const { sessionId, ann } = await house.couple({ ann: 4, ben: 4 });
      const items = await Promise.all(
        kinds.map(async (kind) => ({ kind, id: (await written(ann.graph, kind.field, sessionId)).id })),
      );
      await house.stands({ sessionId, ann }, status);
      for (const { kind, id } of items) {
        refusedWith('WRONG_SESSION_STATUS')(
          await ann.graph.request(kind.create, { input: { sessionId, ...kind.input } }),
        );
        refusedWith('WRONG_SESSION_STATUS')(await ann.graph.request(kind.update, { input: { id, ...kind.change } }));
        expect(await listed(ann.graph, sessionId, kind.field)).toHaveLength(1);
        granted(await ann.graph.request(kind.remove, { input: { id } }));
        expect(await listed(ann.graph, sessionId, kind.field)).toEqual([]);
      }
    },
  );
});

describe.each(kinds)('a change of a $field', ({ field, update, input, change }) => {
  it('is refused where nothing is given, or null for what it cannot be without', async () => {
    const { sessionId, ann } = await house.couple();
    const { id, ...kept } = await written(ann.graph, field, sessionId);
    refusedWith('INVALID_CHANGE')(await ann.graph.request(update, { input: { id } }));
    for (const name of Object.keys(change).filter((each) => each !== 'context')) {
      expect(
        refusedWith('INVALID_CHANGE')(await ann.graph.request(update, { input: { id, ...change, [name]: null } }))
          .extensions,
      ).toMatchObject({ details: { field: name } });
    }
    expect(await listed(ann.graph, sessionId, field)).toMatchObject([{ id, ...kept, ...input }]);
  });
});

describe.each(kinds)('a $field', ({ field, update, remove, input, change }) => {
  it('is written, read, changed and deleted by its person', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 1 });
    const kept = await written(ann.graph, field, sessionId);
    expect(kept).toMatchObject(input);
    expect(await listed(ann.graph, sessionId, field)).toEqual([kept]);
    const changed = itemIn(await ann.graph.request(update, { input: { id: kept.id, ...change } }));
    expect(changed).toEqual({ ...kept, ...change });
    expect(await listed(ann.graph, sessionId, field)).toEqual([changed]);
    granted(await ann.graph.request(remove, { input: { id: kept.id } }));
    expect(await listed(ann.graph, sessionId, field)).toEqual([]);
    refusedWith('NOT_FOUND')(await ann.graph.request(remove, { input: { id: kept.id } }));
  });

  it('can be written while the session rests', async () => {
    const { sessionId, ann } = await house.couple();
    await house.stands({ sessionId, ann }, 'PAUSED');
    expect(await written(ann.graph, field, sessionId)).toMatchObject(input);
  });
});

describe('what is written', () => {
  it('is confirmed where its person writes it, without any confidence of a model', async () => {
    const { sessionId, ann } = await house.couple();
    expect(await written(ann.graph, 'need', sessionId)).toMatchObject({
      confirmed: true,
      aiConfidence: null,
      origin: 'PERSON',
    });
  });

  it('has the stage in which its person is', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 3, ben: 1 });
    expect(await written(ann.graph, 'reading', sessionId)).toMatchObject({ stage: 3 });
    expect(await written(ben.graph, 'reading', sessionId)).toMatchObject({ stage: 1 });
  });

  it('may be as long as it says', async () => {
    const { sessionId, ann } = await house.couple();
    const content = 'ü'.repeat(200_000);
    expect(await written(ann.graph, 'document', sessionId, { content })).toMatchObject({ content });
  });
});

describe('the lists of a vessel', () => {
  it('go from the latest on, a page after the other, and end', async () => {
    const { sessionId, ann } = await house.couple();
    for (let nth = 0; nth < 5; nth += 1)
      await written(ann.graph, 'event', sessionId, {
        description: `event ${nth}`,
        timestamp: `2026-01-0${nth + 1}T10:00:00Z`,
      });
    const look = `query ($id: ID!, $after: String) { vesselSession(id: $id) { vessel { events(first: 2, after: $after) { edges { node { description } } pageInfo { hasNextPage endCursor } } } } }`;
    type Page = { edges: { node: { description: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: { vesselSession: { vessel: { events: Page } } } = granted(
        await ann.graph.request(look, { id: sessionId, after }),
      );
      const { edges, pageInfo } = answer.vesselSession.vessel.events;
      seen.push(...edges.map(({ node }) => node.description));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toEqual(['event 4', 'event 3', 'event 2', 'event 1', 'event 0']);
    refusedWith('INVALID_CURSOR')(await ann.graph.request(look, { id: sessionId, after: 'nonsense' }));
  });

  it('take the same number of statements however long they are: the session, the vessel, a list each, and the keys', async () => {
    const { sessionId, ann } = await house.couple();
    const statements = async () =>
      (await running.service.database.statements.during(() => ann.graph.request(wholeVessel, { id: sessionId })))
        .statements;
    for (const { field } of kinds) await written(ann.graph, field, sessionId);
    const few = await statements();
    for (let nth = 0; nth < 10; nth += 1) for (const { field } of kinds) await written(ann.graph, field, sessionId);
    const many = await statements();
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(8);
  });
});
