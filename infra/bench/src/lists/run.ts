import { watchStolenCpu } from '../stolen-cpu.ts';
import { bareReader, type Bare, type BarePage } from './bare.ts';
import { graph, type GraphAsker } from './graph.ts';
import { ownDatabase } from '../own-database.ts';
import { bringPeople, interestsEach } from './people.ts';
import { setScene, type Scene } from './scene.ts';

const people = 2_000;
const pageSize = 100;
const rounds = 15;

interface Pair {
  readonly oursMs: number;
  readonly bareMs: number;
  readonly statements: number;
}

/**
 * `users(first: 100)` with profiles and interests through the gateway, page after page of 2,000 people, beside the same
 * statements sent bare, in turns. Times are from request to parsed answer; the ratio is the median of the pairs'
 * ratios.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    const scene = await setScene(database.url);
    try {
      return await measured(scene, database.url);
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, url: string): Promise<Record<string, number>> {
  const ids = await bringPeople(url, people);
  const viewer = ids[0] ?? '';
  const ours = graph(scene.graphUrl, await scene.tokenOf(viewer));
  const pages = await pagesOf(ours, ids);
  const { statements } = await scene.statements.during(() => ours.page(pages[0]?.cursor ?? '', pageSize));
  const bare = await bareReader(url, statements, viewer);
  try {
    // Both are warm before the first pair counts.
    await walk(scene, ours, bare, pages);
    const stolen = await watchStolenCpu();
    const pairs: Pair[] = [];
    for (let round = 0; round < rounds; round += 1) pairs.push(...(await walk(scene, ours, bare, pages)));
    return { ...summary(pairs), people, pageSize, pages: pairs.length, stolenPercent: rounded(await stolen()) };
  } finally {
    await bare.end();
  }
}

interface Page extends BarePage {
  readonly cursor: string;
}

/** Every full page except the first, with its cursor. */
async function pagesOf(ours: GraphAsker, ids: readonly string[]): Promise<Page[]> {
  const pages: Page[] = [];
  let { endCursor } = await ours.page(null, pageSize);
  for (let from = pageSize; from + pageSize <= ids.length; from += pageSize) {
    pages.push({ cursor: endCursor, afterId: ids[from - 1] ?? '', ids: ids.slice(from, from + pageSize) });
    ({ endCursor } = await ours.page(endCursor, pageSize));
  }
  return pages;
}

async function walk(scene: Scene, ours: GraphAsker, bare: Bare, pages: readonly Page[]): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const [nth, page] of pages.entries()) {
    const readBare = async () => {
      const { ms, result } = await timed(() => bare.read(page));
      // The list asks for one person more than the page holds, which tells whether there is a next one.
      if (result < pageSize * (2 + interestsEach)) throw new Error(`The bare statements found ${result} rows.`);
      return ms;
    };
    // The second one finds warmer pages, so they take turns.
    const before = nth % 2 === 0 ? await readBare() : undefined;
    const { ms: oursMs, result } = await timed(() => scene.statements.during(() => ours.page(page.cursor, pageSize)));
    const { people: found, interests } = result.result;
    if (found !== pageSize || interests !== pageSize * interestsEach)
      throw new Error(`A page held ${found} people with ${interests} interests.`);
    pairs.push({ oursMs, bareMs: before ?? (await readBare()), statements: result.statements.length });
  }
  return pairs;
}

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const begun = performance.now();
  const result = await work();
  return { ms: performance.now() - begun, result };
}

function summary(pairs: readonly Pair[]): Record<string, number> {
  const ours = pairs.map(({ oursMs }) => oursMs);
  return {
    statements: Math.max(...pairs.map(({ statements }) => statements)),
    mustReachStatements: 4,
    p50Ms: quantile(ours, 0.5),
    p99Ms: quantile(ours, 0.99),
    bareP50Ms: quantile(
      pairs.map(({ bareMs }) => bareMs),
      0.5,
    ),
    ratio: quantile(
      pairs.map(({ oursMs, bareMs }) => oursMs / bareMs),
      0.5,
    ),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
