import { eventually } from '@kindred/testkit/eventually';
import { seconds, type Scenario } from '../scenario.ts';

/**
 * PostgreSQL is shut down the immediate way, which leaves it to recover from its log, and started again while all write
 * and read.
 */
export const postgresRestarted: Scenario = {
  name: 'postgres-restarted',
  refusals: ['SERVICE_UNAVAILABLE'],
  async breakSomething({ world: { postgres }, load, untilFlowing }) {
    const began = performance.now();
    process.kill(postgres.pid, 'SIGQUIT');
    await postgres.restart();
    const backAfter = seconds(began);
    const before = load.acknowledged.size;
    await eventually(
      () => {
        if (load.acknowledged.size <= before) throw new Error('No write was taken after PostgreSQL came back.');
      },
      { withinMs: 30_000 },
    );
    const writesAfter = seconds(began);
    await untilFlowing();
    return [`PostgreSQL back after ${backAfter}, writes after ${writesAfter}, effects after ${seconds(began)}`];
  },
};
