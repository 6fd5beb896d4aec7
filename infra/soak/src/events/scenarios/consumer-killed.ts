import { eventually } from '@kindred/testkit/eventually';
import { seconds, type Scenario } from '../scenario.ts';

/**
 * A replica of the reader is killed while effects happen in it, first one and then the other; what it had in hand comes
 * again.
 */
export const consumerKilled: Scenario = {
  name: 'consumer-killed',
  refusals: [],
  async breakSomething({ world, number, untilFlowing }) {
    const victim = world.readers[number % 2 === 0 ? 1 : 0];
    const handled = () => victim.metric('kindred_consumer_events_total', 'consumer="note-arrival"');
    const before = await handled();
    await eventually(
      async () => {
        if ((await handled()) <= before) throw new Error(`${victim.name} handles nothing.`);
      },
      { withinMs: 45_000, everyMs: 10 },
    );
    await victim.kill();
    const killedAt = performance.now();
    await victim.start();
    await untilFlowing();
    return [`${victim.name} killed, all partitions consumed again after ${seconds(killedAt)}`];
  },
};
