import { eventually } from '@kindred/testkit/eventually';
import { leadingWriter } from '../leading-writer.ts';
import type { Replica } from '../replica.ts';
import { seconds, type Round, type Scenario } from '../scenario.ts';
import { ready } from '../world.ts';

const eventsMeanwhile = 300;

/**
 * Kafka is away for a while: writes go on and the outbox keeps their events. Meanwhile the relay that has a batch in
 * hand is killed with its process, which starts again without Kafka. Then the outbox drains.
 */
export const kafkaAway: Scenario = {
  name: 'kafka-away',
  refusals: ['UNREACHABLE'],
  async breakSomething(round) {
    const { world, untilFlowing } = round;
    const { kafka, readers, books } = world;
    const { leader, follower } = await leadingWriter(world);
    const began = performance.now();
    await kafka.kill();
    try {
      await degraded(leader);
      await leader.kill();
      await Promise.all([
        degraded(follower),
        degraded(readers[0]),
        leader.start().then(() => degraded(leader)),
        untilWaiting(round),
      ]);
    } finally {
      await kafka.restart();
    }
    const awayFor = seconds(began);
    const { rows, highestId } = await books.outbox();
    const back = performance.now();
    await eventually(
      async () => {
        const { rows: left, lowestId } = await books.outbox();
        if (left > 0 && lowestId <= highestId) throw new Error(`${left} events wait in the outbox.`);
      },
      { withinMs: 60_000 },
    );
    const drainedIn = seconds(back);
    await Promise.all([leader, follower, readers[0]].map((replica) => ready(replica, 30_000)));
    await untilFlowing();
    return [`Kafka away for ${awayFor}, ready said degraded, ${rows} events waited and were drained in ${drainedIn}`];
  },
};

/** It says that the broker is down, and that it serves all the same. */
function degraded(replica: Replica): Promise<void> {
  return eventually(
    async () => {
      const { code, status, dependencies } = await replica.readiness();
      if (code !== 200 || status !== 'degraded' || dependencies.broker !== 'down')
        throw new Error(`${replica.name} says ${code} ${status} while Kafka is away.`);
    },
    { withinMs: 15_000, everyMs: 100 },
  );
}

async function untilWaiting({ world: { books }, load }: Round): Promise<void> {
  const before = load.acknowledged.size;
  await eventually(
    async () => {
      const written = load.acknowledged.size - before;
      const { rows } = await books.outbox();
      if (written < eventsMeanwhile || rows < eventsMeanwhile)
        throw new Error(`${written} events were written and ${rows} wait in the outbox while Kafka is away.`);
    },
    { withinMs: 30_000, everyMs: 100 },
  );
}
