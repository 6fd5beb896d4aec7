import type { ModelServer } from '@kindred/testkit/model-server';
import { turnstile } from '@kindred/testkit/turnstile';
import { newId } from '@kindred/contracts/uuid';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { chatModelServer } from './chat-model-server.ts';
import { chatting, givenScene } from './given-chats.ts';

const words = turnstile();
let server: ModelServer;
let world: CompanionWorld;
let talk: ReturnType<typeof chatting>;

beforeAll(async () => {
  server = await chatModelServer({ beforePiece: words.pass });
  world = await companionWorld({ MODEL_URL: server.url }, { runConsumers: false });
  await givenScene(world);
  talk = chatting(world);
});
afterAll(async () => {
  words.open();
  await world?.stop();
  await server?.stop();
});

describe('a prompt and the stream of its reply', () => {
  it('cost 23 statements at most', async () => {
    const ann = await talk.accepted();
    const { id: chatId } = await talk.start(ann);
    await talk.answered(ann, chatId, 'It was a long day.');
    server.fail('slow');
    const { database, dependencies } = world.running.service;
    const { statements } = await database.statements.during(async () => {
      const input = { chatId, text: 'I walked to the river.', idempotencyKey: newId() };
      const { turn } = await ann.does<{ turn: { id: string } }>('sendPrompt', input, 'turn { id }');
      const reader = await talk.stream(ann, turn.id);
      words.open();
      expect((await reader.whole).at(-1)?.event).toBe('whole');
      await dependencies.companion.whenIdle();
    });
    const own = statements.filter((sql) => !/\bFROM revoked_login\b/.test(sql));
    expect(own.length).toBeLessThanOrEqual(23);
  });
});
