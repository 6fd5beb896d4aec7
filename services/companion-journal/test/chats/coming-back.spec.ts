import { newId } from '@kindred/contracts/uuid';
import { eventually } from '@kindred/testkit/eventually';
import type { ModelServer } from '@kindred/testkit/model-server';
import { shown } from '@kindred/testkit/read-events';
import { turnstile } from '@kindred/testkit/turnstile';
import { aiNotice } from '../../src/chats/answer-turn.ts';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { chatModelServer } from './chat-model-server.ts';
import { chatting, givenScene } from './given-chats.ts';

/** The model says a word when the test lets it. */
const words = turnstile();
let server: ModelServer;
let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let ann: TestPerson;
let turnId: string;

beforeAll(async () => {
  server = await chatModelServer({ beforePiece: words.pass });
  world = await companionWorld({ MODEL_URL: server.url, REPLY_GRACE_SECONDS: '60' });
  await givenScene(world);
  talk = chatting(world);
  // The first replies of a process are not streamed: see thinking-habit.ts of the models.
  const first = await talk.accepted();
  const { id } = await talk.start(first);
  for (const _ of [1, 2, 3]) await talk.answered(first, id, 'It was a long day.');
});
afterAll(async () => {
  words.open();
  await world?.stop();
  await server?.stop();
});
beforeEach(async () => {
  words.close();
  server.reset();
  server.fail('slow');
  ann = await talk.accepted();
  const { id: chatId } = await talk.start(ann);
  turnId = (await talk.prompt(ann, chatId, 'I walked to the river and sat there for a while.')).id;
});

/** A reader who has read the first words and loses the connection. */
async function readsAndLeaves() {
  const reader = await talk.stream(ann, turnId);
  words.let(6);
  await eventually(() => expect(shown(reader.events).length).toBeGreaterThan(aiNotice('Otter').length));
  reader.leave();
  await reader.whole;
  return reader;
}

describe('a reader of a reply who lost the connection', () => {
  it('continues where they were, and the reply becomes whole', async () => {
    const before = await readsAndLeaves();
    words.let(2);
    const after = await talk.stream(ann, turnId, before.lastId());
    words.open();
    const events = await after.whole;
    expect(events.map(({ event }) => event)).not.toContain('again');
    expect(events.at(-1)).toMatchObject({ event: 'whole', data: { isStopped: false } });
    expect(shown([...before.events, ...events]).trim()).toBe(events.at(-1)?.data['text']);
  });

  it('begins anew after a position that this reply does not have', async () => {
    await readsAndLeaves();
    const after = await talk.stream(ann, turnId, `${newId()}:3`);
    words.open();
    const events = await after.whole;
    expect(events[0]?.event).toBe('again');
    expect(shown(events).trim()).toBe(events.at(-1)?.data['text']);
  });

  it('begins at the beginning with a header that is no position', async () => {
    await readsAndLeaves();
    const after = await talk.stream(ann, turnId, 'nonsense');
    words.open();
    const events = await after.whole;
    expect(events.map(({ event }) => event)).not.toContain('again');
    expect(shown(events)).toMatch(/^I am Otter/);
  });

  it('has the whole when the reply ended meanwhile', async () => {
    const before = await readsAndLeaves();
    words.open();
    await talk.settled(ann, turnId);
    const events = await (await talk.stream(ann, turnId, before.lastId())).whole;
    expect(events.map(({ event }) => event)).toEqual(['whole']);
  });
});
