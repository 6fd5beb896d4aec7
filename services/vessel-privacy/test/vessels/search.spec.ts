import { granted, refusedWith } from '@kindred/testkit/graph-client';
import type { ModelServer } from '@kindred/testkit/model-server';
import { makeEmbeddings } from '../../src/embeddings/make-embeddings.ts';
import { givenVessels, type GivenVessels, type TestPerson } from '../given.ts';
import { search, type Found } from './looks.ts';
import { kindOf, kinds, listed, written } from './writing.ts';
import { vesselModelServer } from '../vessel-model-server.ts';

let models: ModelServer;
let running: GivenVessels['running'];
let house: GivenVessels['house'];

beforeAll(async () => {
  models = await vesselModelServer();
  ({ running, house } = await givenVessels({ variables: { MODEL_URL: models.url, MODEL_KEY: 'a key for tests' } }));
});
afterEach(() => models.reset());
afterAll(async () => {
  await running?.stop();
  await models?.stop();
});

/** More refusals than the client asks again after. */
const away = () => models.fail('error', 50);

async function found({ graph }: TestPerson, id: string, query: string, first?: number) {
  const { vesselSession } = granted(await graph.request<Found>(search, { id, query, first }));
  return vesselSession.vessel.search ?? [];
}

function makeWaiting(inMs = 0): Promise<unknown> {
  const { work, dependencies } = running.service;
  return makeEmbeddings.run({ work, dependencies, now: new Date(Date.now() + inMs) });
}

function embeddings({ person }: TestPerson): Promise<{ item_id: string; model: string | null }[]> {
  return running.service.work.run(person, (tx) =>
    tx.query('SELECT item_id, model FROM vessel_embedding ORDER BY item_id'),
  );
}

describe('searching one’s own vessel', () => {
  it('finds what comes nearest in meaning first, of all kinds, without a number', async () => {
    const { sessionId, ann } = await house.couple();
    for (const { field } of kinds) await written(ann.graph, field, sessionId);
    const wanted = await written(ann.graph, 'event', sessionId, {
      description: 'We argued about the money for the holidays',
      emotions: [],
    });
    const hits = await found(ann, sessionId, 'argued about holiday money');
    expect(hits[0]).toMatchObject({ item: { __typename: 'UserEvent', id: wanted.id } });
    expect(hits).toHaveLength(6);
    expect(new Set(hits.map(({ item }) => item.__typename))).toEqual(
      new Set(['UserEvent', 'EmotionalReading', 'IdentifiedNeed', 'Boundary', 'UserDocument']),
    );
    expect(['VERY_CLOSE', 'CLOSE']).toContain(hits[0]?.similarity);
    expect(hits.at(-1)?.similarity).toBe('DISTANT');
    expect(await found(ann, sessionId, 'money', 1)).toHaveLength(1);
  });

  it('finds nothing of the partner’s', async () => {
    const { sessionId, ann, ben } = await house.couple();
    await written(ben.graph, 'event', sessionId, { description: 'Bens secret about the money' });
    await written(ann.graph, 'event', sessionId, { description: 'My own' });
    expect((await found(ann, sessionId, 'secret about the money')).map(({ item }) => item.description)).toEqual([
      'My own',
    ]);
  });

  it('refuses an empty text, one that is too long, and too many at once', async () => {
    const { sessionId: id, ann } = await house.couple();
    refusedWith('INVALID_TEXT')(await ann.graph.request(search, { id, query: ' ' }));
    refusedWith('INVALID_TEXT')(await ann.graph.request(search, { id, query: 'x'.repeat(1_001) }));
    refusedWith('INVALID_PAGE_SIZE')(await ann.graph.request(search, { id, query: 'x', first: 51 }));
  });

  it('takes a statement for the nearest, one for each kind among them, and one for the keys', async () => {
    const { sessionId: id, ann } = await house.couple();
    for (let nth = 0; nth < 3; nth += 1) for (const { field } of kinds) await written(ann.graph, field, id);
    const { statements } = await running.service.database.statements.during(() => found(ann, id, 'dinner', 50));
    // The session and the vessel, what of the day's budget is used, the nearest, five kinds, and the keys.
    expect(statements.filter((statement) => !String(statement).includes('model_usage')).length).toBeLessThanOrEqual(9);
  });

  it('says so while the model is away', async () => {
    const { sessionId: id, ann } = await house.couple();
    away();
    refusedWith('MODEL_UNAVAILABLE')(await ann.graph.request(search, { id, query: 'x' }));
  });
});

describe('an embedding', () => {
  it('waits while the model is away, and is made when it is back; the item is kept at once', async () => {
    const { sessionId, ann } = await house.couple();
    away();
    const { id } = await written(ann.graph, 'event', sessionId, { description: 'It rained on the wedding day' });
    expect(await listed(ann.graph, sessionId, 'event')).toHaveLength(1);
    expect(await embeddings(ann)).toEqual([{ item_id: id, model: null }]);
    await makeWaiting();
    expect(await embeddings(ann)).toEqual([{ item_id: id, model: null }]);
    models.reset();
    await makeWaiting();
    expect(['it was taken up a moment ago', await embeddings(ann)]).toEqual([
      'it was taken up a moment ago',
      [{ item_id: id, model: null }],
    ]);
    await makeWaiting(3 * 60_000);
    expect(await embeddings(ann)).toEqual([{ item_id: id, model: 'text-embedding-3-small' }]);
    expect((await found(ann, sessionId, 'rain at the wedding'))[0]?.item.id).toBe(id);
  });

  it('is made again by a job where another model made it, and is not compared before', async () => {
    const { sessionId, ann } = await house.couple();
    const { id } = await written(ann.graph, 'boundary', sessionId);
    await running.service.work.run(ann.person, (tx) => tx.query(`UPDATE vessel_embedding SET model = 'an-older-one'`));
    expect(await found(ann, sessionId, 'shouting')).toEqual([]);
    await makeWaiting();
    expect((await found(ann, sessionId, 'shouting'))[0]?.item.id).toBe(id);
  });

  it('follows what is rewritten, and goes with what is deleted', async () => {
    const { sessionId, ann } = await house.couple();
    const { id } = await written(ann.graph, 'document', sessionId);
    const { update, remove } = kindOf('document');
    granted(await ann.graph.request(update, { input: { id, content: 'Everything about the garden and its roses' } }));
    expect((await found(ann, sessionId, 'the roses of the garden'))[0]?.similarity).not.toBe('DISTANT');
    away();
    granted(await ann.graph.request(update, { input: { id, content: 'Nothing but the sea' } }));
    expect((await embeddings(ann))[0]).toEqual({ item_id: id, model: null });
    models.reset();
    granted(await ann.graph.request(remove, { input: { id } }));
    expect(await embeddings(ann)).toEqual([]);
  });

  it('is none of a reading without words', async () => {
    const { sessionId, ann } = await house.couple();
    const { id } = await written(ann.graph, 'reading', sessionId, { context: null });
    expect(await embeddings(ann)).toEqual([]);
    granted(await ann.graph.request(kindOf('reading').update, { input: { id, context: 'now there are words' } }));
    expect(await embeddings(ann)).toHaveLength(1);
    granted(await ann.graph.request(kindOf('reading').update, { input: { id, context: null } }));
    expect(await embeddings(ann)).toEqual([]);
  });

  it('is made for by a guide whose reading its person can see', async () => {
    const { sessionId, ann } = await house.couple();
    away();
    const { id } = await written(ann.graph, 'need', sessionId);
    models.reset();
    await makeWaiting();
    const read = await running.service.work.run(
      { role: 'job', id: null, databaseRole: 'vessel_privacy_tracer' },
      (tx) =>
        tx.query(`SELECT reader_role, reader_id, kind, item_ids, purpose FROM access_record WHERE subject_id = $1`, [
          ann.id,
        ]),
    );
    expect(read).toEqual([
      { reader_role: 'ai', reader_id: ann.id, kind: 'OWN_NEEDS', item_ids: [id], purpose: 'EMBEDDING' },
    ]);
  });
});
