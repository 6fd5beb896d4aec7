import { eventually } from '@kindred/testkit/eventually';
import { keepRunning } from './supervised-kafka.ts';

const pauses = { lookMs: 1, firstMs: 1, longestMs: 4 };

/** A Kafka whose process can be ended, and whose starts fail as often as told. */
function kafka(failures = 0) {
  let running = true;
  let left = failures;
  return {
    end: () => void (running = false),
    starts: 0,
    isRunning: () => running,
    async restart() {
      this.starts += 1;
      if (left > 0) {
        left -= 1;
        throw new Error('Kafka ended while it started:\n  at some.java.Class');
      }
      running = true;
    },
    stop: async () => void (running = false),
  };
}

describe('a Kafka of the house that has ended', () => {
  it('is started again until it runs, each reason being said once', async () => {
    const one = kafka(3);
    const said: string[] = [];
    const stop = keepRunning(one, (message) => void said.push(message), pauses);
    one.end();
    await eventually(() => expect(one.isRunning()).toBe(true));
    expect(one.starts).toBe(4);
    one.end();
    await eventually(() => expect(one.isRunning()).toBe(true));
    await stop();
    expect(said).toEqual([
      'Kafka has ended. Starting it again; events wait in the outboxes meanwhile.',
      'Kafka cannot be started yet: Kafka ended while it started:',
      'Kafka runs again.',
      'Kafka has ended. Starting it again; events wait in the outboxes meanwhile.',
      'Kafka runs again.',
    ]);
  });

  it('is not started again by its own end', async () => {
    const one = kafka();
    const stop = keepRunning(one, () => undefined, pauses);
    await stop();
    expect([one.isRunning(), one.starts]).toEqual([false, 0]);
  });
});
