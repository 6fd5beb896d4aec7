import { eventually } from '@kindred/testkit/eventually';
import type { ModelServer } from '@kindred/testkit/model-server';
import { streamLimits } from '@kindred/replies/reply-streams';
import { givenVessels, type GivenVessels, type TestPerson } from '../given.ts';
import { readEvents, shown } from '@kindred/testkit/read-events';
import { inMinutes, story } from './talking.ts';
import { vesselModelServer } from '../vessel-model-server.ts';

let server: ModelServer;
let tokens: GivenVessels['tokens'];
let running: GivenVessels['running'];
let house: GivenVessels['house'];
let talk: GivenVessels['talk'];

beforeAll(async () => {
  server = await vesselModelServer({ slowMs: 40 });
  ({ running, house, talk, tokens } = await givenVessels({ variables: { MODEL_URL: server.url } }));
});
afterAll(async () => {
  await running?.stop();
  await server?.stop();
});
beforeEach(() => server.reset());

const at = (id: string) => `${running.service.url}/messages/${id}/reply`;
const stream = async ({ id: personId }: TestPerson, id: string) => readEvents(at(id), await tokens.person(personId));

describe('an answer that streams', () => {
  it('is for nobody without a token, and for nobody who may not read the message', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 2, ben: 2 });
    const { id, reply } = await talk.say(ann, sessionId, story);
    expect(new URL(reply?.streamUrl ?? '').pathname).toBe(`/messages/${id}/reply`);
    expect((await readEvents(at(id))).status).toBe(401);
    expect((await readEvents(at(id), 'nonsense')).status).toBe(401);
    expect((await readEvents(at(id), await tokens.service('tribe-events', 'consent:read'))).status).toBe(401);
    for (const other of [ben, await house.person(), await house.person('ADMIN')])
      expect((await stream(other, id)).status).toBe(404);
    for (const nothing of ['nothing', ann.id, encodeURIComponent("' OR true --")])
      expect((await stream(ann, nothing)).status).toBe(404);
  });

  it('is for pages through the gateway alone: the service itself lets in none', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    const { id } = await talk.say(ann, sessionId, story);
    const answered = await fetch(at(id), {
      headers: { origin: 'http://localhost:5173', authorization: `Bearer ${await tokens.person(ann.id)}` },
    });
    expect([answered.status, answered.headers.get('access-control-allow-origin')]).toEqual([200, null]);
    await answered.text();
  });

  it('comes in pieces and ends with the whole', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    server.fail('slow');
    const { id } = await talk.say(ann, sessionId, story);
    const events = await (await stream(ann, id)).whole;
    expect(events.filter(({ event }) => event === 'piece').length).toBeGreaterThan(5);
    const last = events.at(-1);
    expect(last).toMatchObject({ event: 'whole' });
    expect(shown(events).trim()).toBe(last?.data['text']);
    expect((await talk.read(ann.graph, id)).reply?.message).toEqual({
      id: last?.data['messageId'],
      content: last?.data['text'],
    });
  });

  it('is read from its beginning by whoever comes late, and at once when it is there', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    server.fail('slow');
    const { id } = await talk.say(ann, sessionId, story);
    const early = await stream(ann, id);
    await eventually(() => expect(early.events.length).toBeGreaterThan(3));
    const late = await (await stream(ann, id)).whole;
    expect(shown(late)).toBe(shown(await early.whole));
    expect((await (await stream(ann, id)).whole).map(({ event }) => event)).toEqual(['whole']);
  });

  it('goes on when its reader leaves', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    server.fail('slow');
    const { id } = await talk.say(ann, sessionId, story);
    const reader = await stream(ann, id);
    await eventually(() => expect(reader.events.length).toBeGreaterThan(1));
    reader.leave();
    await talk.settled(ann, id);
  });

  it('is begun anew when what came was no answer', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    server.fail('slow', 5);
    server.say('ha '.repeat(30));
    for (let nth = 0; nth < 3; nth += 1) server.say('{}');
    const { id } = await talk.say(ann, sessionId, story);
    const events = await (await stream(ann, id)).whole;
    expect(events.map(({ event }) => event)).toContain('again');
    expect(shown(events).trim()).toBe(events.at(-1)?.data['text']);
    expect(events.at(-1)?.data['text']).not.toContain('ha ha');
  });

  it('says when the guide cannot answer', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    server.fail('unauthorised');
    const { id } = await talk.say(ann, sessionId, story);
    expect((await (await stream(ann, id)).whole).at(-1)).toEqual({
      event: 'unavailable',
      data: { reason: 'MODEL_UNAVAILABLE' },
    });
    await talk.answerLeft(inMinutes(1));
    expect((await (await stream(ann, id)).whole).at(-1)?.event).toBe('whole');
  });

  it('is read by both in stage 4', async () => {
    const { sessionId, ann, ben } = await house.couple({ ann: 4, ben: 4 });
    const { id } = await talk.say(ann, sessionId, 'Shall we walk together on Sundays?', { stage: 4 });
    const [mine, theirs] = await Promise.all([ann, ben].map(async (person) => (await stream(person, id)).whole));
    expect(mine?.at(-1)).toEqual(theirs?.at(-1));
    expect(mine?.at(-1)?.event).toBe('whole');
  });

  it('is open to one person a few times only, and ends when the service does', async () => {
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    server.fail('hang');
    const { id } = await talk.say(ann, sessionId, story);
    const open = await Promise.all(Array.from({ length: streamLimits.ofOnePerson }, () => stream(ann, id)));
    expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
    expect((await stream(ann, id)).status).toBe(429);
    open[0]?.leave();
    await eventually(async () => {
      const next = await stream(ann, id);
      next.leave();
      expect(next.status).toBe(200);
    });
    // A drain that waited for the streams would take ten minutes.
    await running.service.drain(600_000);
    for (const events of await Promise.all(open.slice(1).map(({ whole }) => whole)))
      expect(events.at(-1)?.event).toBe('later');
  });
});
