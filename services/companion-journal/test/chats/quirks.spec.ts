import type { ModelServer } from '@kindred/testkit/model-server';
import { longRetryAfterSeconds, modelQuirks } from '@kindred/testkit/model-server/quirks';
import { shown } from '@kindred/testkit/read-events';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { chatModelServer } from './chat-model-server.ts';
import { chatting, givenScene, type Turn } from './given-chats.ts';

const text = 'I walked to the river and sat there for a while.';
let server: ModelServer;
let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;
let plain: string | null;

beforeAll(async () => {
  server = await chatModelServer();
  world = await companionWorld({ MODEL_URL: server.url });
  await givenScene(world);
  talk = chatting(world);
  // The first replies of a process are not streamed: see thinking-habit.ts of the models.
  for (const _ of [1, 2, 3]) {
    const person = await talk.accepted();
    plain = (await talk.answered(person, (await talk.start(person)).id, text)).reply;
  }
});
afterAll(async () => {
  await world?.stop();
  await server?.stop();
});
beforeEach(() => server.reset());

/** The first prompt of a person's first chat, and all that its reader gets. */
async function prompted() {
  const person = await talk.accepted();
  const { id: chatId } = await talk.start(person);
  const { id } = await talk.prompt(person, chatId, text);
  const events = await (await talk.stream(person, id)).whole;
  return { events, turn: await talk.turn(person, id) };
}

function expectWhole({ events, turn }: Awaited<ReturnType<typeof prompted>>): void {
  expect(turn).toMatchObject({ status: 'WHOLE', reason: null, reply: plain } satisfies Partial<Turn>);
  expect(events.at(-1)).toMatchObject({ event: 'whole', data: { text: plain, isStopped: false } });
  const pieces = shown(events).trim();
  expect(['', plain]).toContain(pieces);
}

describe('a reply of a companion by a model with', () => {
  it.each(modelQuirks)('$what is $outcome', async ({ dialect, fault, outcome }) => {
    if (dialect) server.speak(dialect);
    if (fault) server.fail(fault);
    const reply = await prompted();
    if (outcome === 'WHOLE') return expectWhole(reply);
    const { events, turn } = reply;
    expect(turn).toMatchObject({ status: 'UNAVAILABLE', reason: outcome, reply: null });
    expect(events.at(-1)).toEqual({ event: 'unavailable', data: { reason: outcome } });
    if (outcome === 'MODEL_BUSY')
      expect(Date.parse(turn.availableAt ?? '') - world.now().getTime()).toBeGreaterThan(
        (longRetryAfterSeconds * 1_000) / 2,
      );
  });
});
