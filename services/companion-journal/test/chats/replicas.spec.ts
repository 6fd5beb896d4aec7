import { newId } from '@kindred/contracts/uuid';
import { trustingLogins } from '@kindred/service/revocation/trusting-logins';
import { startService, type RunningService } from '@kindred/service/start-service';
import { TooManyPrompts } from '../../src/chats/refusals.ts';
import { sendPrompt } from '../../src/chats/send-prompt.ts';
import type { Dependencies } from '../../src/dependencies.ts';
import definition from '../../src/service.ts';
import { companionWorld, type CompanionWorld } from '../companion-world.ts';
import { chatting, givenScene } from './given-chats.ts';

/** Two replicas on one database. */
let world: CompanionWorld;
let second: RunningService<Dependencies>;

beforeAll(async () => {
  world = await companionWorld();
  await givenScene(world);
  const environment = definition.environment({
    PORT: '0',
    DATABASE_URL: world.running.database.url,
    DATABASE_POOL_SIZE: '5',
    IDENTITY_URL: 'http://127.0.0.1:9',
    LOG_LEVEL: 'silent',
    MASTER_KEYS: `test:${Buffer.alloc(32, 1).toString('base64')}`,
    CURSOR_SECRET: 'a secret of thirty-two characters',
    CLIENT_SECRET: 'a secret of thirty-two characters',
  });
  const { transport } = world.running;
  second = await startService(definition, environment, { transport, logins: trustingLogins, runJobs: false });
});
afterAll(async () => {
  await second?.drain(1_000);
  await world?.stop();
});

describe('two replicas', () => {
  it('let only one of two prompts at once be the twentieth of an hour', async () => {
    const talk = chatting(world);
    const ann = await talk.accepted();
    const chats = [await talk.start(ann), await talk.start(ann)];
    await talk.hasPrompted(ann, 19);
    const person = { role: 'person', id: ann.id, loginId: newId() } as const;
    const outcomes = await Promise.allSettled(
      [world.running.service, second].map(({ work, dependencies }, nth) =>
        sendPrompt(work, dependencies, person, {
          chatId: chats[nth]?.id ?? '',
          text: 'The twentieth or the next.',
          idempotencyKey: newId(),
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(reasons[0]).toBeInstanceOf(TooManyPrompts);
  });
});
