import { granted, refusedWith } from '@kindred/testkit/graph-client';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';
import { agreedOn, does, openedToBoth, sharedPage, sharesNeed, type SharedPage } from './sharing-graph.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const contentOnly = `query ($id: ID!) { vesselSession(id: $id) { id status sharedVessel { content { edges { node { id transformedContent sourceUser { id } } } } } } }`;
const statementsOf = async (work: () => Promise<unknown>) =>
  (await vessels.running.service.database.statements.during(work)).statements;

describe('the page of what two people share', () => {
  it('goes on where the last one ended, the newest first', async () => {
    const pair = await vessels.house.couple({ ann: 3, ben: 3 });
    const ids: string[] = [];
    for (let made = 0; made < 3; made += 1) ids.unshift((await sharesNeed(pair, pair.ann)).id);
    const page = async (after?: string | null) =>
      granted(await pair.ben.graph.request<SharedPage>(sharedPage, { id: pair.sessionId, first: 2, after }))
        .vesselSession?.sharedVessel.content;
    const first = await page();
    const second = await page(first?.pageInfo.endCursor);
    expect([first, second].map((one) => one?.edges.map(({ node }) => node.id))).toEqual([
      ids.slice(0, 2),
      ids.slice(2),
    ]);
    expect(second?.pageInfo.hasNextPage).toBe(false);
    refusedWith('INVALID_CURSOR')(await pair.ben.graph.request(sharedPage, { id: pair.sessionId, after: 'elsewhere' }));
    refusedWith('INVALID_PAGE_SIZE')(await pair.ben.graph.request(sharedPage, { id: pair.sessionId, first: 101 }));
  });

  it('takes four statements for the content and the record that it was read, and no more the longer it is', async () => {
    const pair = await vessels.house.couple({ ann: 4, ben: 4 });
    const read = () => pair.ben.graph.request(contentOnly, { id: pair.sessionId }).then(granted);
    await sharesNeed(pair, pair.ann);
    const short = await statementsOf(read);
    expect(short).toHaveLength(4);
    for (let made = 0; made < 4; made += 1) await sharesNeed(pair, made % 2 === 0 ? pair.ann : pair.ben);
    expect(await statementsOf(read)).toHaveLength(4);
  });

  it('takes as many statements for ten agreements as for one', async () => {
    const pair = await openedToBoth(vessels.house);
    const read = () => pair.ann.graph.request(sharedPage, { id: pair.sessionId }).then(granted);
    const grow = async () => {
      const content = await sharesNeed(pair, pair.ben);
      await does(pair.ann, 'proposeCommonGround', {
        sessionId: pair.sessionId,
        need: 'to be heard',
        category: 'RECOGNITION',
      });
      const { id: agreementId } = await agreedOn(pair, { restsOn: [content.id] });
      await does(pair.ben, 'checkIn', { agreementId, outcome: 'KEPT', note: 'It went well' });
    };
    await grow();
    const short = (await statementsOf(read)).length;
    for (let made = 0; made < 4; made += 1) await grow();
    expect((await statementsOf(read)).length).toBe(short);
  });
});
