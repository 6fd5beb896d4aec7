import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '@kindred/servers/processes/free-port';
import { eventually } from '@kindred/testkit/eventually';
import { type SmallDisk, smallDisk } from '@kindred/testkit/small-disk';
import { soakFolder } from '../environment.ts';
import type { SoakOptions } from '../soak.ts';
import { BrokenHouse } from './broken-house.ts';
import { earnAnHour, type Giver, giverOf, startLoad } from './givers.ts';
import type { Round, Scenario } from './scenario.ts';
import { scenarios } from './scenarios.ts';
import { problemsOf } from './verdict.ts';

const diskMegabytes = 1_536;
const givingWithinMs = 180_000;
const peopleWithinMs = 300_000;
const giftsBetween = 6;

/**
 * Breaks a house of `npm start` in each way, `times` times each. Checks that no acknowledged gift is lost or doubled,
 * and that the ledger is sound.
 */
export async function run({ times, only }: SoakOptions): Promise<{ passed: number; failed: number }> {
  const folder = path.join(soakFolder, `faults-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const disk = smallDisk(diskMegabytes);
  const house = new BrokenHouse({
    port: await freePort(0, 'the house'),
    data: path.join(disk?.folder ?? folder, 'data'),
    logFile: path.join(folder, 'house.log'),
  });
  const outcomes: boolean[] = [];
  try {
    await house.start();
    // On a busy machine the house is ready before all demo people are there.
    const giver = (username: string) =>
      eventually(() => giverOf(house, username), { withinMs: peopleWithinMs, everyMs: 2_000 });
    const pair = [await giver('amara'), await giver('bruno')] as const;
    await earnAnHour(house, pair);
    for (const scenario of scenarios.filter(({ name }) => only === undefined || name === only)) {
      for (let number = 1; number <= times; number += 1)
        outcomes.push(await goThrough(scenario, number, { house, pair, disk }));
    }
  } finally {
    house.signal('SIGCONT');
    await house.kill();
    disk?.remove();
    if (outcomes.length > 0 && outcomes.every(Boolean)) rmSync(folder, { recursive: true, force: true });
    else console.log(`The log of the house is in ${folder}.`);
  }
  return { passed: outcomes.filter(Boolean).length, failed: outcomes.filter((passed) => !passed).length };
}

interface World {
  readonly house: BrokenHouse;
  readonly pair: readonly [Giver, Giver];
  readonly disk: SmallDisk | undefined;
}

async function goThrough(scenario: Scenario, number: number, world: World): Promise<boolean> {
  const began = performance.now();
  const { house, pair } = world;
  await house.start();
  const load = startLoad(house, pair);
  const untilGiving = () => {
    const before = load.acknowledged();
    return eventually(
      () => {
        if (load.acknowledged() < before + giftsBetween)
          throw new Error(`Only ${load.acknowledged() - before} gifts were acknowledged.`);
      },
      { withinMs: givingWithinMs, everyMs: 100 },
    );
  };
  const round: Round = { ...world, load, untilGiving };
  const facts = await attempt(async () => {
    await untilGiving();
    const told = await scenario.breakSomething(round);
    await untilGiving();
    return told;
  });
  await load.stop();
  const problems = [
    ...facts.problems,
    ...unexpected(scenario, load.refused),
    ...(await attempt(() => problemsOf(house, pair[0], load.gifts))).all,
  ];
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(
    `${problems.length === 0 ? 'passed' : 'FAILED'}  ${scenario.name} ${number}: ${load.acknowledged()} gifts in ${seconds} s. ${[...facts.told, ...problems].join('. ')}`,
  );
  return problems.length === 0;
}

/** What was told, or what went wrong. */
async function attempt(work: () => Promise<string[]>): Promise<{ told: string[]; problems: string[]; all: string[] }> {
  try {
    const told = await work();
    return { told, problems: [], all: told };
  } catch (error) {
    const problems = [(error instanceof Error ? error.message : String(error)).replaceAll('\n', ' ')];
    return { told: [], problems, all: problems };
  }
}

function unexpected({ refusals }: Scenario, refused: ReadonlyMap<string, number>): string[] {
  return [...refused]
    .filter(([code]) => !refusals.includes(code))
    .map(([code, count]) => `${count} gifts were refused with ${code}`);
}
