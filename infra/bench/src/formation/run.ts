import { writeFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Spread } from '@kindred/testkit/made-up-people';
import { mostInCell } from '@kindred/tribe-events/formation/cells';
import { formPeople, inThisThread, phaseShifts } from '@kindred/tribe-events/formation/form-people';
import { placingPool } from '@kindred/tribe-events/formation/placing-pool';
import { qualityOf } from '@kindred/tribe-events/formation/quality';
import { pairScore } from '@kindred/tribe-events/matching/pair-score';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { costPlot, exponentOf, type Cost } from './cost-plot.ts';
import { edgeToOthers, groupedOfGroupablePercent, improvingSwapsPercent } from './measures.ts';
import { madeUpProblem } from './problem.ts';
import { formInProcesses, scoringSeconds } from './processes.ts';

const plotFile = new URL('../../../../.cache/formation-cost.svg', import.meta.url);

/**
 * Formations of made-up people: how long they take, how good they are, and whether processes and kills change them.
 * @param most how many people: 100,000 unless FORMATION_PEOPLE says otherwise
 */
export async function run(most = Number(process.env.FORMATION_PEOPLE ?? 100_000)): Promise<Record<string, unknown>> {
  const stolen = await watchStolenCpu();
  const country = await timed(most, 'COUNTRY');
  const city = await timed(most, 'CITY');
  const tenth = Math.ceil(most / 10);
  const costs: Cost[] = [];
  for (const people of [tenth, tenth * 2, tenth * 5, most]) costs.push(await costOf(people));
  await writeFile(plotFile, costPlot(costs));
  return {
    people: most,
    ...prefixed('country', country),
    ...prefixed('city', city),
    mustReachCountrySeconds: 60,
    mustReachCitySeconds: 180,
    mustReachPeakMemoryMb: 1_500,
    mustReachEventLoopDelayP99Ms: 50,
    ...(await smallCity(tenth)),
    twoProcessesSpeedupRatio: rounded(await speedup(Math.ceil(most / 2))),
    mustReachTwoProcessesSpeedupRatio: 1.5,
    costs,
    costExponent: rounded(exponentOf(costs)),
    mustReachCostExponent: 1.15,
    plot: '.cache/formation-cost.svg',
    stolenPercent: Math.round(await stolen()),
  };
}

/** A formation as the service does it, in threads, while this process could answer requests. */
async function timed(count: number, spread: Spread): Promise<Record<string, number | null>> {
  const problem = madeUpProblem(count, spread);
  const pool = placingPool();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 100);
  try {
    delay.enable();
    const started = performance.now();
    const placement = await formPeople(problem, 'bench', pool);
    const seconds = (performance.now() - started) / 1_000;
    delay.disable();
    const { meanScore, groups } = qualityOf(problem, placement);
    return {
      seconds: rounded(seconds),
      ratioToBare: rounded(seconds / bareSeconds(problem.people)),
      eventLoopDelayP99Ms: rounded(delay.percentile(99) / 1e6),
      eventLoopDelayMaxMs: rounded(delay.max / 1e6),
      peakMemoryMb: Math.round(peak / 1e6),
      groups,
      meanScore,
      groupedOfGroupablePercent: rounded(groupedOfGroupablePercent(problem, placement)),
      edgeToOthersRatio: rounded(await edgeToOthers(problem, placement)),
    };
  } finally {
    clearInterval(watch);
    await pool.stop();
  }
}

/** The bare reference: one thread that does no more than score as many pairs as the phases together do. */
function bareSeconds(people: Parameters<typeof pairScore>[0]): number {
  const pairs = (people.count * Math.min(people.count, mostInCell) * phaseShifts.length) / 2;
  const sample = Math.min(pairs, 3_000_000);
  const started = performance.now();
  let sum = 0;
  for (let nth = 0; nth < sample; nth += 1) {
    sum += pairScore(people, nth % people.count, (nth * 31 + 1) % people.count);
  }
  if (Number.isNaN(sum)) throw new Error('A score is no number.');
  return ((performance.now() - started) / 1_000) * (pairs / sample);
}

async function costOf(people: number): Promise<Cost> {
  const problem = madeUpProblem(people, 'CITY');
  const before = process.cpuUsage();
  await formPeople(problem, 'bench', inThisThread);
  const { user, system } = process.cpuUsage(before);
  return { people, cpuSeconds: rounded((user + system) / 1e6) };
}

/** What is measured in a city of a tenth of the people: swaps, and that processes and kills change nothing. */
async function smallCity(count: number): Promise<Record<string, unknown>> {
  const problem = madeUpProblem(count, 'CITY');
  const one = await formInProcesses(problem, { processes: 1 });
  const two = await formInProcesses(problem, { processes: 2 });
  const killed = await formInProcesses(problem, { processes: 2, killAfter: 2 });
  const same = [one, two, killed].map((placement) => JSON.stringify(placement));
  return {
    improvingSwapsPercent: rounded(improvingSwapsPercent(problem, one, 10_000)),
    mustReachImprovingSwapsPercent: 1,
    sameWithTwoProcesses: same[0] === same[1],
    sameAfterKill: same[0] === same[2],
  };
}

/** How many times as fast two processes with a thread each place cells as one does: the median of three pairs. */
async function speedup(count: number): Promise<number> {
  const problem = madeUpProblem(count, 'CITY');
  const ratios: number[] = [];
  for (let pair = 0; pair < 3; pair += 1)
    ratios.push((await scoringSeconds(problem, 1)) / (await scoringSeconds(problem, 2)));
  return ratios.toSorted((a, b) => a - b)[1] as number;
}

function prefixed(name: string, measured: Record<string, number | null>): Record<string, number | null> {
  const entries = Object.entries(measured);
  return Object.fromEntries(entries.map(([key, value]) => [`${name}${key[0]?.toUpperCase()}${key.slice(1)}`, value]));
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
