import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { readsOf, tracesOf } from '../traces/reads.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { does, seenBy, sharedPage, sharesNeed } from './sharing-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels(new Date('2026-10-05T20:15:00Z'));
});
afterAll(() => vessels?.stop());

const ofOthers = async (person: Parameters<typeof tracesOf>[0]) =>
  (await tracesOf(person, { first: 100 })).filter(({ reader }) => reader === 'OTHER_PERSON');
const idsOnly = `query ($id: ID!) { vesselSession(id: $id) { sharedVessel { content { edges { node { id category } } } } } }`;

describe('that somebody is shown what the other shares', () => {
  it('is recorded of nobody who was refused, of no read of one’s own, and of none without the words', async () => {
    const pair = await vessels.house.couple({ ann: 3, ben: 3 });
    await sharesNeed(pair, pair.ann);
    await seenBy(pair.ann, pair.sessionId);
    granted(await pair.ben.graph.request(idsOnly, { id: pair.sessionId }));
    for (const other of [await vessels.house.person(), await vessels.house.person('ADMIN')])
      refusedWith('NOT_FOUND')(await other.graph.request(sharedPage, { id: pair.sessionId }));
    expect(
      await vessels.rows(`SELECT 1 FROM access_record WHERE subject_id = $1 AND purpose = 'SHOWN'`, [pair.ann.id]),
    ).toEqual([]);
  });

  it('is told to who shared it when the day is over, once for each thing and day, under the consent to it', async () => {
    const pair = await vessels.house.couple({ ann: 3, ben: 3 });
    const { sessionId, ann, ben } = pair;
    const contents = [await sharesNeed(pair, ann), await sharesNeed(pair, ann, { category: 'SAFETY' })];
    for (let nth = 0; nth < 3; nth += 1) await Promise.all([seenBy(ben, sessionId), seenBy(ben, sessionId)]);
    expect(
      await vessels.rows(`SELECT reader_id FROM access_record WHERE subject_id = $1 AND purpose = 'SHOWN'`, [ann.id]),
    ).toEqual([{ reader_id: ben.id }, { reader_id: ben.id }]);
    await vessels.jobAt('trace-accesses', new Date('2026-10-06T00:59:59Z'));
    expect(await ofOthers(ann)).toEqual([]);

    vessels.forward(1);
    await does(ann, 'revokeSharing', { contentId: contents[1]?.id });
    await seenBy(ben, sessionId);
    await seenBy(ben, sessionId);
    await vessels.jobAt('trace-accesses', new Date('2026-10-07T01:00:00Z'));
    const consents = contents.map((content) => (content['consentRecord'] as { id: string }).id);
    const told = (nth: number, day: string) => ({
      itemIds: [contents[nth]?.id],
      purpose: 'SHOWN',
      kind: 'SHARED',
      consentId: consents[nth],
      at: `${day}T00:00:00.000Z`,
      occasionId: null,
    });
    const seen = await ofOthers(ann);
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(
      expect.arrayContaining(
        [told(0, '2026-10-05'), told(1, '2026-10-05'), told(0, '2026-10-06')].map((each) =>
          expect.objectContaining(each),
        ),
      ),
    );
    expect(await ofOthers(ben)).toEqual([]);
    vessels.forward(-1);
  });

  it('waits for no record that another request writes at the same moment', async () => {
    const pair = await vessels.house.couple({ ann: 3, ben: 3 });
    const { read } = readsOf(vessels);
    for (const category of ['SAFETY', 'MEANING', 'AUTONOMY']) await sharesNeed(pair, pair.ann, { category });
    await read(pair.ann.id);
    const pages = await Promise.all(Array.from({ length: 5 }, () => seenBy(pair.ben, pair.sessionId)));
    for (const { content } of pages)
      expect(content.map(({ transformedContent }) => typeof transformedContent)).toEqual([
        'string',
        'string',
        'string',
      ]);
  });
});
