import { eventually } from '@kindred/testkit/eventually';
import type { ModelServer } from '@kindred/testkit/model-server';
import { readEvents, shown } from '@kindred/testkit/read-events';
import { turnstile } from '@kindred/testkit/turnstile';
import { givenVessels, type GivenVessels } from '../given.ts';
import { vesselModelServer } from '../vessel-model-server.ts';
import { story } from './talking.ts';

/** The model says a word when the test lets it. */
const words = turnstile();
let server: ModelServer;
let given: GivenVessels;

beforeAll(async () => {
  server = await vesselModelServer({ beforePiece: words.pass });
  given = await givenVessels({ variables: { MODEL_URL: server.url } });
});
afterAll(async () => {
  words.open();
  await given?.running.stop();
  await server?.stop();
});

describe('a reader of an answer who lost the connection', () => {
  it('continues where they were', async () => {
    const { house, talk, tokens, running } = given;
    const { sessionId, ann } = await house.couple({ ann: 2, ben: 2 });
    // The first replies of a process are not streamed: see thinking-habit.ts of the models.
    for (const _ of [1, 2, 3]) await talk.settled(ann, (await talk.say(ann, sessionId, story)).id);
    server.fail('slow');
    const { id } = await talk.say(ann, sessionId, story);
    const token = await tokens.person(ann.id);
    const stream = (lastId?: string) => readEvents(`${running.service.url}/messages/${id}/reply`, token, lastId);
    const before = await stream();
    words.let(3);
    await eventually(() => expect(shown(before.events)).not.toBe(''));
    before.leave();
    await before.whole;
    words.let(2);
    const after = await stream(before.lastId());
    words.open();
    const events = await after.whole;
    expect(events.map(({ event }) => event)).not.toContain('again');
    expect(shown([...before.events, ...events]).trim()).toBe(events.at(-1)?.data['text']);
  });
});
