import { rmSync } from 'node:fs';
import path from 'node:path';
import { soakFolder } from '../environment.ts';
import type { SoakOptions } from '../soak.ts';
import { goThrough } from './round.ts';
import type { Scenario } from './scenario.ts';
import { consumerKilled } from './scenarios/consumer-killed.ts';
import { kafkaAway } from './scenarios/kafka-away.ts';
import { kafkaKilled } from './scenarios/kafka-killed.ts';
import { postgresAway } from './scenarios/postgres-away.ts';
import { postgresRestarted } from './scenarios/postgres-restarted.ts';
import { relayKilled } from './scenarios/relay-killed.ts';
import { raiseWorld } from './world.ts';

const scenarios: readonly Scenario[] = [
  relayKilled,
  consumerKilled,
  kafkaKilled,
  postgresRestarted,
  kafkaAway,
  postgresAway,
];

/**
 * Breaks, in mid-stream, whatever stands between a change and its effect in another service, and counts afterwards:
 * nothing that was committed is lost, nothing happens twice, and no aggregate's events change places.
 */
export async function run({ times, only }: SoakOptions): Promise<{ passed: number; failed: number }> {
  const chosen = scenarios.filter(({ name }) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`There is no scenario ${only}: ${scenarios.map(({ name }) => name).join(', ')}.`);
  const folder = path.join(soakFolder, `events-${process.pid}`);
  const began = performance.now();
  const say = (line: string) =>
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(6)} s  ${line}`);
  const world = await raiseWorld(folder, say);
  let [passed, failed] = [0, 0];
  try {
    await world.whole();
    say('two replicas of a service that writes and two of one that reads are ready');
    for (const scenario of chosen) {
      for (let number = 1; number <= times; number += 1) {
        const { facts, problems } = await goThrough(world, scenario, number);
        say(
          `${scenario.name} ${number}/${times} ${problems.length === 0 ? 'passed' : 'FAILED'}: ${[...problems, ...facts].join('; ')}`,
        );
        if (problems.length === 0) passed += 1;
        else failed += 1;
      }
    }
  } finally {
    await world.end();
  }
  if (failed === 0) rmSync(folder, { recursive: true, force: true });
  else say(`what everybody logged is in ${folder}`);
  return { passed, failed };
}
