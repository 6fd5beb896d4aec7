import { eventually } from '@kindred/testkit/eventually';
import { graphClient, granted, refusedWith } from '@kindred/testkit/graph-client';
import type { Replica } from '../replica.ts';
import { seconds, type Scenario } from '../scenario.ts';
import { ready } from '../world.ts';

const someId = '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01';
const read = `{ arrivals(counterId: "${someId}") }`;
const write = `mutation { raiseCounter(input: { counterId: "${someId}", marks: [] }) { version } }`;
/** Long enough for clients that retry to reach longer pauses. */
const awayMs = 4_000;
const answersWithinMs = 5_000;

/** PostgreSQL is away for a while: the subgraphs say so in a code and stay alive, and serve again by themselves. */
export const postgresAway: Scenario = {
  name: 'postgres-away',
  refusals: ['SERVICE_UNAVAILABLE'],
  async breakSomething({ world: { postgres, writers, readers }, untilFlowing }) {
    const replicas = [...writers, ...readers];
    const began = performance.now();
    await postgres.stop();
    try {
      await Promise.all(replicas.map(unavailable));
      while (performance.now() - began < awayMs) {
        await Promise.all([
          ...writers.map((replica) => refused(replica, write)),
          ...readers.map((replica) => refused(replica, read)),
        ]);
      }
    } finally {
      await postgres.restart();
    }
    const awayFor = seconds(began);
    const back = performance.now();
    await Promise.all(replicas.map((replica) => ready(replica, 30_000)));
    for (const { url } of readers) granted(await graphClient(`${url}/graphql`).request(read));
    const readyAfter = seconds(back);
    await untilFlowing();
    return [
      `PostgreSQL away for ${awayFor}, SERVICE_UNAVAILABLE and 503 meanwhile, ready ${readyAfter} after it came back, effects after ${seconds(back)}`,
    ];
  },
};

function unavailable(replica: Replica): Promise<void> {
  return eventually(
    async () => {
      const { code, status, dependencies } = await replica.readiness();
      if (code !== 503 || status !== 'unavailable' || dependencies.database !== 'down')
        throw new Error(`${replica.name} says ${code} ${status} while PostgreSQL is away.`);
    },
    { withinMs: 15_000, everyMs: 100 },
  );
}

async function refused({ url }: Replica, query: string): Promise<void> {
  refusedWith('SERVICE_UNAVAILABLE')(
    await graphClient(`${url}/graphql`, { timeoutMs: answersWithinMs }).request(query),
  );
}
