import { granted } from '@kindred/testkit/graph-client';
import { talking } from '../conversation/talking.ts';
import { sharesNeed } from '../sharing/sharing-graph.ts';
import { watchedVessels, type WatchedVessels } from '../watched-vessels.ts';

let vessels: WatchedVessels;
beforeAll(async () => {
  vessels = await watchedVessels();
});
afterAll(() => vessels?.stop());

const page = `query ($id: ID!) { vesselSession(id: $id) {
  id status turn pausedUntil currentStage partnerStanding sharedStage inviter { id } partner { id }
  progress { id stage status startedAt completedAt gates { gate satisfied satisfiedAt why } }
  messages(first: 20) { edges { node { id role stage content timestamp sender { id } reply { status } } } pageInfo { hasNextPage } }
  sharedVessel { id content { edges { node { id transformedContent consentedAt sourceUser { id } } } } }
} }`;

describe('a session’s whole page', () => {
  it('costs at most eight statements, whatever its length', async () => {
    const talk = talking(vessels.running);
    const [short, long] = [
      await vessels.house.couple({ ann: 3, ben: 3 }),
      await vessels.house.couple({ ann: 3, ben: 3 }),
    ];
    for (const [couple, length] of [
      [short, 1],
      [long, 12],
    ] as const) {
      await talk.answered(couple.ann, couple.sessionId, 'He never listens to me.');
      for (let nth = 1; nth < length; nth += 1)
        await talk.say(couple.ann, couple.sessionId, `He never listens to me, ${nth}.`);
      for (const who of [couple.ann, couple.ben]) await sharesNeed(couple, who);
    }
    await vessels.running.service.dependencies.guide.stop();
    const counts: number[] = [];
    for (const { ann, sessionId } of [short, long]) {
      const { statements } = await vessels.running.service.database.statements.during(async () =>
        granted(await ann.graph.request(page, { id: sessionId })),
      );
      counts.push(statements.length);
    }
    expect(counts[1]).toBeLessThanOrEqual(counts[0] ?? 0);
    expect(counts[0]).toBeLessThanOrEqual(8);
  });
});
