import { eventually } from '@kindred/testkit/eventually';
import type { ModelServer } from '@kindred/testkit/model-server';
import { readEvents, shown } from '@kindred/testkit/read-events';
import { turnstile } from '@kindred/testkit/turnstile';
import { companionWorld, type CompanionWorld, type TestPerson } from '../companion-world.ts';
import { chatModelServer } from './chat-model-server.ts';
import { chatting, givenScene, turnFields, type Turn } from './given-chats.ts';

/** A slow model says a word when the test lets it. */
const words = turnstile();
let server: ModelServer;
let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let ann: TestPerson;
let chatId: string;

const long = 'I walked to the river and sat there for a while, and I thought about what I want to do with the summer.';

beforeAll(async () => {
  server = await chatModelServer({ beforePiece: words.pass });
  world = await companionWorld({ MODEL_URL: server.url, REPLY_GRACE_SECONDS: '0' });
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
  ann = await talk.accepted();
  ({ id: chatId } = await talk.start(ann));
});

/** The shortest pause before a reply is tried again. */
const firstPauseMs = 5_000;

const stop = (who: TestPerson, turnId: string) =>
  who.does<{ turn: Turn }>('stopReply', { turnId }, `turn { ${turnFields} }`);

describe('a reply that streams', () => {
  it('is refused without a token, and for what is no turn', async () => {
    const { id } = await talk.prompt(ann, chatId, long);
    const address = (turnId: string) => `${world.running.service.url}/chat-turns/${turnId}/reply`;
    expect((await readEvents(address(id))).status).toBe(401);
    expect((await readEvents(address(id), 'nonsense')).status).toBe(401);
    for (const nothing of ['nothing', chatId, encodeURIComponent("' OR true --")])
      expect((await talk.stream(ann, nothing)).status).toBe(404);
  });

  it('comes word by word, begins with what the persona is, and ends with the whole', async () => {
    server.fail('slow');
    const { id, replyStreamUrl } = await talk.prompt(ann, chatId, long);
    expect(new URL(replyStreamUrl).pathname).toBe(`/chat-turns/${id}/reply`);
    const reader = await talk.stream(ann, id);
    words.open();
    const events = await reader.whole;
    expect(events.filter(({ event }) => event === 'piece').length).toBeGreaterThan(5);
    expect(events.at(-1)).toEqual({ event: 'whole', data: { turnId: id, text: expect.any(String), isStopped: false } });
    expect(shown(events)).toMatch(/^I am Otter, an AI/);
    expect(shown(events).trim()).toBe(events.at(-1)?.data['text']);
    expect((await talk.turn(ann, id)).reply).toBe(events.at(-1)?.data['text']);
  });

  it('is read by several readers, by late ones from its beginning', async () => {
    server.fail('slow');
    const { id } = await talk.prompt(ann, chatId, long);
    const early = await talk.stream(ann, id);
    words.let(6);
    await eventually(() => expect(early.events.length).toBeGreaterThan(3));
    const late = await talk.stream(ann, id);
    words.open();
    expect(shown(await late.whole)).toBe(shown(await early.whole));
    expect((await (await talk.stream(ann, id)).whole).map(({ event }) => event)).toEqual(['whole']);
  });

  it('is stopped by its person, and what was said so far stays', async () => {
    server.fail('slow');
    const { id } = await talk.prompt(ann, chatId, long);
    const reader = await talk.stream(ann, id);
    words.let(8);
    await eventually(() => expect(reader.events.length).toBeGreaterThan(4));
    const { turn } = await stop(ann, id);
    expect(turn.status).toBe('STOPPED');
    const last = (await reader.whole).at(-1);
    expect(last?.data).toMatchObject({ turnId: id, isStopped: true, text: turn.reply });
    expect(turn.reply?.length).toBeGreaterThan(5);
    expect((await stop(ann, id)).turn.reply).toBe(turn.reply);
  });

  it('is stopped when its last reader leaves, and not before', async () => {
    server.fail('slow');
    const { id } = await talk.prompt(ann, chatId, long);
    const readers = [await talk.stream(ann, id), await talk.stream(ann, id)];
    words.let(4);
    await eventually(() => expect(readers[0]?.events.length).toBeGreaterThan(2));
    readers[0]?.leave();
    await readers[0]?.whole;
    const before = readers[1]?.events.length ?? 0;
    words.let(6);
    await eventually(() => expect(readers[1]?.events.length).toBeGreaterThan(before + 1));
    readers[1]?.leave();
    await talk.settled(ann, id, 'STOPPED');
  });

  it('goes on when its reader leaves a chat that is being kept', async () => {
    await ann.does('setChatKeeping', { chatId, keeps: true }, 'chat { id }');
    server.fail('slow');
    const { id } = await talk.prompt(ann, chatId, long);
    const reader = await talk.stream(ann, id);
    words.let(4);
    await eventually(() => expect(reader.events.length).toBeGreaterThan(2));
    reader.leave();
    await reader.whole;
    words.open();
    await talk.settled(ann, id);
  });

  it('is made anew when its reader leaves a chat that another replica has set to be kept', async () => {
    server.fail('slow');
    const { id } = await talk.prompt(ann, chatId, long);
    const reader = await talk.stream(ann, id);
    words.let(4);
    await eventually(() => expect(reader.events.length).toBeGreaterThan(2));
    // The setting reaches the database alone: this process was not the one that was asked.
    await world.rows('UPDATE chat SET keeps = true, version = version + 1 WHERE id = $1', [chatId]);
    reader.leave();
    await talk.settled(ann, id, 'WAITING');
    words.open();
    server.reset();
    await world.runJob('answer-left-turns');
    await talk.settled(ann, id);
    await stop(ann, id);
    expect((await talk.chat(ann, chatId))?.keeping).toBe('KEPT');
  });

  it('is not kept if keeping is switched off while it comes', async () => {
    await ann.does('setChatKeeping', { chatId, keeps: true }, 'chat { id }');
    server.fail('slow');
    const { id } = await talk.prompt(ann, chatId, long);
    const reader = await talk.stream(ann, id);
    words.let(4);
    await eventually(() => expect(reader.events.length).toBeGreaterThan(2));
    await ann.does('setChatKeeping', { chatId, keeps: false }, 'chat { id }');
    words.open();
    await talk.settled(ann, id);
    // Changes nothing about a whole reply, and waits until the process is done with it.
    await stop(ann, id);
    expect((await talk.chat(ann, chatId))?.keeping).toBe('NOT_KEPT');
  });

  it('is waited for when the model is away or busy, and can be asked again at once', async () => {
    server.fail('unauthorised');
    const askedAt = world.now();
    const { id } = await talk.prompt(ann, chatId, long);
    const { data } = (await (await talk.stream(ann, id)).whole).at(-1) ?? {};
    expect(data).toEqual({ reason: 'MODEL_UNAVAILABLE' });
    const turn = await talk.turn(ann, id);
    expect(turn).toMatchObject({ status: 'UNAVAILABLE', reason: 'MODEL_UNAVAILABLE', reply: null });
    expect(Date.parse(turn.availableAt ?? '')).toBeGreaterThanOrEqual(askedAt.getTime() + firstPauseMs);
    await ann.does('askReplyAgain', { turnId: id }, 'turn { id }');
    expect((await talk.settled(ann, id)).reason).toBeNull();
  });

  it('is tried again by the job after its pause', async () => {
    server.fail('cut');
    const { id } = await talk.prompt(ann, chatId, long);
    await talk.settled(ann, id, 'UNAVAILABLE');
    world.pass(1 / 1_440);
    await world.runJob('answer-left-turns');
    await talk.settled(ann, id);
  });

  it('does not delay the job that queues it, and its pause counts from its failure', async () => {
    server.reset();
    server.fail('unauthorised');
    const { id } = await talk.prompt(ann, chatId, long);
    await talk.settled(ann, id, 'UNAVAILABLE');
    world.pass(1 / 1_440);
    server.fail('slow-cut');
    await world.runJob('answer-left-turns');
    await talk.settled(ann, id, 'ANSWERING');
    const reader = await talk.stream(ann, id);
    words.let(1);
    await eventually(() => expect(shown(reader.events)).not.toBe(''));
    world.pass(10 / 1_440);
    const failsAfter = world.now().getTime();
    words.open();
    await reader.whole;
    const { status, availableAt } = await talk.turn(ann, id);
    expect(status).toBe('UNAVAILABLE');
    expect(Date.parse(availableAt ?? '')).toBeGreaterThanOrEqual(failsAfter + firstPauseMs);
  });

  it('begins anew when what came cannot be shown', async () => {
    server.fail('slow', 2);
    server.say('ha '.repeat(30));
    const { id } = await talk.prompt(ann, chatId, long);
    const reader = await talk.stream(ann, id);
    words.open();
    const events = await reader.whole;
    expect(events.map(({ event }) => event)).toContain('again');
    expect(shown(events).trim()).toBe(events.at(-1)?.data['text']);
    expect(shown(events)).not.toContain('ha ha');
  });
});

describe('what a model is given', () => {
  it('is whole turns of this chat alone, and the newest of a long one', async () => {
    const bob = await talk.accepted();
    const { id: other } = await talk.start(bob);
    await talk.answered(bob, other, 'A phrase of another person: canary-bob-9d2f.');
    for (const nth of [1, 2, 3, 4, 5, 6, 7])
      await talk.answered(ann, chatId, `Turn ${nth}. ${'I went on and on about it. '.repeat(140)}`);
    const { messages = [] } = server.requests().at(-1)?.body ?? {};
    const said = messages.slice(1).map(({ content }) => String(content));
    expect(JSON.stringify(messages)).not.toContain('canary-bob');
    expect(said.at(-1)).toContain('Turn 7.');
    expect(said.some((text) => text.startsWith('Turn 1.'))).toBe(false);
    expect(said.every((text, nth) => text.startsWith('Turn ') === (nth % 2 === 0))).toBe(true);
    expect(said.filter((text) => text.startsWith('Turn ')).every((text) => text.endsWith('about it.'))).toBe(true);
  });

  it('is nothing of later turns when an earlier one is tried again', async () => {
    server.fail('unauthorised');
    const { id } = await talk.prompt(ann, chatId, 'The first of two.');
    await talk.settled(ann, id, 'UNAVAILABLE');
    await talk.answered(ann, chatId, 'The second of two.');
    await ann.does('askReplyAgain', { turnId: id }, 'turn { id }');
    await talk.settled(ann, id);
    const said = JSON.stringify(server.requests().at(-1)?.body.messages);
    expect(said).toContain('The first of two.');
    expect(said).not.toContain('The second of two.');
  });

  it('has nothing of a prompt that spoke of danger', async () => {
    server.reset();
    await talk.prompt(ann, chatId, 'He hits me, and I am afraid.');
    await talk.answered(ann, chatId, 'It was a long day.');
    expect(JSON.stringify(server.requests())).not.toContain('He hits me');
  });
});
