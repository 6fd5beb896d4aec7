import { existsSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@kindred/testkit/eventually';
import { look } from './givers.ts';
import type { Round, Scenario } from './scenario.ts';

const withinMs = 120_000;
const away = ['UNREACHABLE', 'SERVICE_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'VALUE_UNAVAILABLE'];

/** kill -9 of the whole house in mid-write, started again on its data. */
const houseKilled: Scenario = {
  name: 'house-killed',
  refusals: away,
  async breakSomething({ house }) {
    await house.kill();
    await house.start();
    return ['killed and started again'];
  },
};

/**
 * The disk of the data folder is full: writes are refused with their reason, reads go on, and it recovers without a
 * restart.
 */
const diskFull: Scenario = {
  name: 'disk-full',
  refusals: away,
  async breakSomething({ house, pair, load, disk }) {
    if (!disk) return ['skipped: this machine cannot mount a small disk'];
    // Signing in is a write, so the reader gets a token before the disk is full.
    for (const { username } of pair) await house.tokenOf(username, true);
    disk.fill();
    try {
      const before = load.refused.get('SERVICE_UNAVAILABLE') ?? 0;
      await eventually(
        () => {
          if ((load.refused.get('SERVICE_UNAVAILABLE') ?? 0) < before + 3)
            throw new Error('Writes are not refused with SERVICE_UNAVAILABLE on a full disk.');
        },
        { withinMs },
      );
      for (let reads = 0; reads < 5; reads += 1) await look(house, pair[reads % 2 === 0 ? 0 : 1]);
    } finally {
      disk.makeRoom();
    }
    return ['writes were refused and reads went on'];
  },
};

/** The house is stopped, and a second start beside it, with --fresh too, is refused and changes nothing. */
const stopped: Scenario = {
  name: 'stopped',
  refusals: away,
  async breakSomething(round) {
    round.house.signal('SIGSTOP');
    try {
      await refused(round, ['--events', 'memory'], 200);
      await refused(round, ['--fresh', '--events', 'memory'], 200);
    } finally {
      round.house.signal('SIGCONT');
    }
    return ['two starts beside the stopped house were refused'];
  },
};

/** A second start on the same data, on other ports and on the same, is refused while the house goes on. */
const secondStart: Scenario = {
  name: 'second-start',
  refusals: [],
  async breakSomething(round) {
    await refused(round, ['--fresh'], 200);
    await refused(round, [], 0);
    return ['two starts were refused'];
  },
};

/** kill -9 of Kafka: writes go on, it is started again, and the events come. */
const kafkaKilled: Scenario = {
  name: 'kafka-killed',
  refusals: [],
  async breakSomething({ house, untilGiving }) {
    const before = times(house.said, 'Kafka runs again.');
    house.killKafka();
    await untilGiving();
    await eventually(
      () => {
        if (times(house.said, 'Kafka runs again.') === before)
          throw new Error('The house did not start its Kafka again.');
      },
      { withinMs, everyMs: 100 },
    );
    await eventually(
      async () => {
        const health = (await (await fetch(house.graph.replace('/graphql', '/health/ready'))).json()) as {
          status: string;
        };
        if (health.status !== 'ready')
          throw new Error(`The gateway says ${JSON.stringify(health)} with a Kafka that runs again.`);
      },
      { withinMs, everyMs: 500 },
    );
    return ['gifts went on without Kafka, which the house started again'];
  },
};

export const scenarios: readonly Scenario[] = [houseKilled, diskFull, stopped, kafkaKilled, secondStart];

async function refused({ house }: Round, args: readonly string[], portOffset: number): Promise<void> {
  const { code, said } = await house.second(args, house.options.port + portOffset);
  if (code !== 1 || !said.includes('already running on the data in'))
    throw new Error(`A second start ended with ${code}: ${said.slice(-500)}`);
  if (existsSync(path.join(house.options.data, 'earlier')))
    throw new Error('A second start that was refused moved the data of the first.');
}

function times(text: string, part: string): number {
  return text.split(part).length - 1;
}
