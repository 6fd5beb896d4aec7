import { ownDatabase } from '../own-database.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { atFullPace, inProcess, throughGraph, type Pace, type Pairing } from './callers.ts';
import { bringPeople } from './people.ts';
import { preparePgbench } from './pgbench.ts';
import { setScene, startGraph, type Scene } from './scene.ts';
import { fillStatement, pageP99Ms } from './statement-pages.ts';

const people = 1_000;
const rounds = 3;
const seconds = 10;

interface Round {
  readonly tpcb: number;
  readonly ours: Pace;
  readonly hot: Pace;
}

/**
 * Transfers of Chrona beside pgbench's TPC-B, in turns on one server: first among a thousand people at random, then all
 * of them to one. After that the same through GraphQL, and pages of a statement of a million. Ratios are medians of the
 * rounds'.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    const pgbench = await preparePgbench(database.url);
    const scene = await setScene(database.url);
    try {
      const stolen = await watchStolenCpu();
      const ids = await bringPeople(scene.work, database.url, people);
      const measured: Round[] = [];
      await atFullPace(inProcess(scene), atRandom(ids), 3);
      for (let round = 0; round < rounds; round += 1) {
        const [tpcb, ours, hot] = [
          await pgbench.tpcb(seconds),
          await atFullPace(inProcess(scene), atRandom(ids), seconds),
          await atFullPace(inProcess(scene), toOne(ids), seconds),
        ];
        console.log(
          `TPC-B ${rounded(tpcb)}/s; transfers ${rounded(ours.transfersPerSecond)}/s, p99 ${rounded(ours.p99Ms)} ms; all to one ${rounded(hot.transfersPerSecond)}/s, p99 ${rounded(hot.p99Ms)} ms`,
        );
        measured.push({ tpcb, ours, hot });
      }
      return {
        ...summary(measured),
        ...(await graphPace(database.url, ids)),
        ...(await statementPages(scene, database.url, ids)),
        stolenPercent: rounded(await stolen()),
      };
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

function summary(measured: readonly Round[]): Record<string, number> {
  const of = (pick: (round: Round) => number) => rounded(median(measured.map(pick)));
  return {
    transfersPerSecond: of(({ ours }) => ours.transfersPerSecond),
    p99Ms: of(({ ours }) => ours.p99Ms),
    tpcbPerSecond: of(({ tpcb }) => tpcb),
    ratio: of(({ ours, tpcb }) => ours.transfersPerSecond / tpcb),
    mustReachRatio: 0.7,
    hotTransfersPerSecond: of(({ hot }) => hot.transfersPerSecond),
    hotP99Ms: of(({ hot }) => hot.p99Ms),
    hotRatio: of(({ hot, tpcb }) => hot.transfersPerSecond / tpcb),
    mustReachHotRatio: 0.3,
  };
}

async function graphPace(databaseUrl: string, ids: readonly string[]): Promise<Record<string, number>> {
  const graph = await startGraph(databaseUrl);
  try {
    const { transfersPerSecond, p99Ms } = await atFullPace(await throughGraph(graph, ids), atRandom(ids), seconds);
    return { graphTransfersPerSecond: rounded(transfersPerSecond), graphP99Ms: rounded(p99Ms) };
  } finally {
    await graph.end();
  }
}

async function statementPages(
  { work }: Scene,
  databaseUrl: string,
  [one = '', other = '']: readonly string[],
): Promise<Record<string, number>> {
  await fillStatement(databaseUrl, one, other);
  return {
    statementP99Ms: rounded(await pageP99Ms(work, one)),
    statementByTypeP99Ms: rounded(await pageP99Ms(work, one, { type: 'EARN' })),
    mustStayUnderStatementP99Ms: 15,
  };
}

function atRandom(ids: readonly string[]): Pairing {
  const any = () => Math.floor(Math.random() * ids.length);
  return () => {
    const from = any();
    const to = (from + 1 + Math.floor(Math.random() * (ids.length - 1))) % ids.length;
    return [ids[from] ?? '', ids[to] ?? ''];
  };
}

function toOne([hot = '', ...others]: readonly string[]): Pairing {
  return () => [others[Math.floor(Math.random() * others.length)] ?? '', hot];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
