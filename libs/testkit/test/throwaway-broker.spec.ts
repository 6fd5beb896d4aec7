import { eventually } from '@kindred/testkit/eventually';
import { type ThrowawayBroker, throwawayBroker } from '@kindred/testkit/throwaway-broker';

let mine: ThrowawayBroker;
let yours: ThrowawayBroker;
beforeAll(async () => {
  [mine, yours] = await Promise.all([throwawayBroker(), throwawayBroker()]);
});
afterAll(async () => {
  await Promise.all([mine?.drop(), yours?.drop()]);
});

const topic = 'kindred.testkit.note';
const note = { topic, key: 'a', value: '{}', headers: { 'content-type': 'application/json' } };

describe('a throwaway broker', () => {
  it('carries a message under the name that its contract gives the topic', async () => {
    const received: string[] = [];
    const subscription = await mine.transport().subscribe({
      group: 'readers',
      topics: [topic],
      onMessage: async (message) => void received.push(`${message.topic} ${message.key}`),
    });
    await mine.transport().publish([note]);
    await eventually(() => expect(received).toEqual([`${topic} a`]));
    await subscription.stop();
    expect((await mine.transport().read(topic)).map((message) => message.topic)).toEqual([topic]);
  });

  it('has nothing of what another one carried', async () => {
    await mine.transport().publish([note]);
    expect(await yours.transport().read(topic)).toEqual([]);
  });
});
