import { signedCursors } from '@kindred/database/cursors';
import { Reads } from '@kindred/database/reads';
import { listPublicEvents } from '@kindred/tribe-events/event-discovery/list-public-events';
import type pg from 'pg';
import { connected } from '../discovery/fill.ts';
import { prepare, setScene, type Scene } from '../discovery/scene.ts';
import { searches } from '../discovery/searches.ts';
import { tribes as events } from '../discovery/vocabulary.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bruteForce } from './brute-force.ts';
import { datedSearches, type EventSearch } from './event-searches.ts';
import { bringEvents } from './fill.ts';

const deepPages = 25;

/**
 * Finds events among a million public ones by date, distance, text and interests together, with the words as events
 * have them and misspelt, within a day, a week, a month and a quarter, 5 and 25 miles around a dense city, a town and
 * the countryside. Also by distance, with free places, without dates, and page after page.
 */
export async function run(): Promise<Record<string, unknown>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const begun = performance.now();
    await bringEvents(database.url, (line) =>
      process.stderr.write(`${line} after ${Math.round((performance.now() - begun) / 1_000)} s\n`),
    );
    const filledSeconds = Math.round((performance.now() - begun) / 1_000);
    const scene = await setScene(database.url);
    try {
      return { filledSeconds, ...(await connected(database.url, (bare) => measured(scene, bare))) };
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, bare: pg.Client): Promise<Record<string, unknown>> {
  const stolen = await watchStolenCpu();
  const [exact, wrong] = [datedSearches(false), datedSearches(true)];
  const nearest = exact.map((search) => ({ ...search, field: 'DISTANCE' }) as const);
  const withPlaces = exact.map(({ filter, ...search }) => ({ ...search, filter: { ...filter, freePlacesAtLeast: 2 } }));
  const dateless = exact.map(({ filter: { from: _from, until: _until, ...filter }, ...search }) => ({
    ...search,
    filter,
  }));
  // The first rounds warm what the others find.
  for (const search of [...exact, ...wrong].filter((_, nth) => nth % 5 === 0)) await find(scene, search);
  const result: Record<string, unknown> = {
    ...figures('exact', await timesOf(scene, exact)),
    mustReachExactP99Ms: 40,
    ...figures('misspelt', await timesOf(scene, wrong)),
    mustReachMisspeltP99Ms: 120,
    ...figures('byDistance', await timesOf(scene, nearest)),
    ...figures('withPlaces', await timesOf(scene, withPlaces)),
    ...figures('dateless', await timesOf(scene, dateless)),
    ...figures('deepPage', await deepPageTimes(scene)),
  };
  const checked = [...exact, ...nearest, ...withPlaces].filter((_, nth) => nth % 17 === 0);
  let wrongAnswers = 0;
  for (const search of checked) {
    const exactly = await bruteForce(bare, search);
    // Events with similar words follow those with the very words.
    const found = (await find(scene, search)).ids.slice(0, exactly.length);
    if (found.join() !== exactly.join()) wrongAnswers += 1;
  }
  return {
    ...result,
    checkedSearches: checked.length,
    wrongAnswers,
    searches: exact.length,
    events,
    stolenPercent: rounded(await stolen()),
  };
}

async function timesOf(scene: Scene, all: readonly EventSearch[]): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  for (const search of all) {
    const { ms } = await timed(() => find(scene, search));
    times.set(search.kind, [...(times.get(search.kind) ?? []), ms]);
  }
  return times;
}

/** Pages of a common word in the city, each after the one before, in both orders. */
async function deepPageTimes(scene: Scene): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>();
  const search = searches(1, false).find(({ kind }) => kind === 'common city 25');
  for (const field of ['START_TIME', 'DISTANCE'] as const) {
    let after: string | null | undefined = null;
    for (let page = 0; search && page < deepPages && after !== undefined; page += 1) {
      const from: string | null = after;
      const found: Timed = await timed(() => find(scene, { ...search, field }, from));
      times.set(`by ${field}`, [...(times.get(`by ${field}`) ?? []), found.ms]);
      after = found.result.endCursor ?? undefined;
    }
  }
  return times;
}

function figures(name: string, times: ReadonlyMap<string, number[]>): Record<string, unknown> {
  const all = [...times.values()].flat();
  const slowest = [...times].toSorted(([, one], [, other]) => quantile(other, 1) - quantile(one, 1)).slice(0, 5);
  for (const [kind, ms] of slowest)
    process.stderr.write(`${name} ${kind}: p50 ${quantile(ms, 0.5)} ms, max ${quantile(ms, 1)} ms\n`);
  return { [`${name}P50Ms`]: quantile(all, 0.5), [`${name}P99Ms`]: quantile(all, 0.99) };
}

const cursors = signedCursors(Buffer.from('a secret of thirty-two characters'));

interface Timed {
  readonly ms: number;
  readonly result: FoundPage;
}

interface FoundPage {
  readonly ids: string[];
  readonly endCursor: string | null;
}

async function find(
  { service }: Scene,
  { filter, field }: EventSearch,
  after: string | null = null,
): Promise<FoundPage> {
  const args = {
    first: 20,
    after,
    orderBy: { field, direction: 'ASC' } as const,
    filter: { isFree: false, ...filter, interestNames: filter.interestNames ?? [] },
  };
  const reads = new Reads(service.work, { role: 'person', id: null });
  const { nodes, pageInfo } = await listPublicEvents(reads, cursors, service.work.now, null, args);
  return { ids: nodes.map(({ id }) => id), endCursor: pageInfo.endCursor };
}
