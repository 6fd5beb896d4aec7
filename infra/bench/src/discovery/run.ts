import { newId } from '@kindred/contracts/uuid';
import { signedCursors } from '@kindred/database/cursors';
import { Reads } from '@kindred/database/reads';
import { listTribes } from '@kindred/tribe-events/discovery/list-tribes';
import type pg from 'pg';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bringTribes, connected } from './fill.ts';
import { prepare, setScene, type Scene } from './scene.ts';
import { searches, type BenchSearch } from './searches.ts';
import { tribes } from './vocabulary.ts';

const rounds = 8;

/**
 * Finds tribes among a million by distance, text and interests together, with the words as tribes have them and
 * misspelt, 5 and 25 miles around a dense city, a town and the countryside. The reference is the 20 nearest tribes of
 * any kind, in one bare statement of the driver.
 */
export async function run(): Promise<Record<string, unknown>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const begun = performance.now();
    await bringTribes(database.url, (line) =>
      process.stderr.write(`${line} after ${Math.round((performance.now() - begun) / 1_000)} s\n`),
    );
    const scene = await setScene(database.url);
    try {
      return await connected(database.url, (bare) => measured(scene, bare));
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, bare: pg.Client): Promise<Record<string, unknown>> {
  const stolen = await watchStolenCpu();
  const [exact, wrong] = [searches(rounds, false), searches(rounds, true)];
  // The first rounds warm what the others find.
  for (const search of [...exact, ...wrong].filter((_, nth) => nth % 5 === 0)) await find(scene, search);
  const bareMs = await timesOf(exact, (search) => nearestBare(bare, search));
  const exactMs = await timesOf(exact, (search) => find(scene, search));
  const misspeltMs = await timesOf(wrong, (search) => find(scene, search));
  const bareP50Ms = quantile([...bareMs.values()].flat(), 0.5);
  const checked = exact.filter((_, nth) => nth % 17 === 0);
  let wrongAnswers = 0;
  for (const search of checked) {
    const exactly = await bruteForce(bare, search);
    // Tribes with similar words follow those with the very words.
    const found = (await find(scene, search)).slice(0, exactly.length);
    if (found.join() !== exactly.join()) wrongAnswers += 1;
  }
  return {
    ...figures('exact', exactMs, bareP50Ms),
    mustReachExactP99Ms: 40,
    ...figures('misspelt', misspeltMs, bareP50Ms),
    mustReachMisspeltP99Ms: 120,
    bareP50Ms,
    bareP99Ms: quantile([...bareMs.values()].flat(), 0.99),
    checkedSearches: checked.length,
    wrongAnswers,
    searches: exact.length + wrong.length,
    tribes,
    stolenPercent: rounded(await stolen()),
  };
}

/** How long the searches of each kind took. */
async function timesOf(all: readonly BenchSearch[], act: (search: BenchSearch) => Promise<unknown>) {
  const times = new Map<string, number[]>();
  for (const search of all) {
    const { ms } = await timed(() => act(search));
    times.set(search.kind, [...(times.get(search.kind) ?? []), ms]);
  }
  return times;
}

function figures(name: string, times: ReadonlyMap<string, number[]>, bareP50Ms: number): Record<string, unknown> {
  const all = [...times.values()].flat();
  for (const [kind, ms] of times)
    process.stderr.write(`${name} ${kind}: p50 ${quantile(ms, 0.5)} ms, max ${quantile(ms, 1)} ms\n`);
  const p50Ms = quantile(all, 0.5);
  return {
    [`${name}P50Ms`]: p50Ms,
    [`${name}P99Ms`]: quantile(all, 0.99),
    [`${name}P50Ratio`]: rounded(p50Ms / bareP50Ms),
  };
}

const cursors = signedCursors(Buffer.from('a secret of thirty-two characters'));

async function find({ service }: Scene, { filter }: BenchSearch): Promise<string[]> {
  const person = { role: 'person', id: newId(), loginId: newId() } as const;
  const args = { first: 20, filter: { includeOwn: false, ...filter, interestNames: filter.interestNames ?? [] } };
  const { nodes } = await listTribes(new Reads(service.work, person), cursors, person, args);
  return nodes.map(({ id }) => id);
}

async function nearestBare(client: pg.Client, { filter: { near } }: BenchSearch): Promise<void> {
  await client.query(
    `SELECT id FROM tribe ORDER BY place <-> ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography LIMIT 20`,
    [near.point.longitude, near.point.latitude],
  );
}

/** The answer from the tribes' own words and interests, compared one by one in the circle. */
async function bruteForce(client: pg.Client, { filter }: BenchSearch): Promise<string[]> {
  const { point, radiusMiles } = filter.near;
  const { rows } = await client.query<{ id: string }>(
    `SELECT t.id FROM tribe t, rounded_place(t.latitude, t.longitude) AS rounded,
       LATERAL (SELECT ST_SetSRID(ST_MakePoint($1, $2), 4326)::geography AS point) AS asked
     WHERE ST_DWithin(t.place, point, $3::float8 + 3000) AND ST_Distance(rounded, point, false) <= $3
       AND string_to_array(lower(concat_ws(' ', t.name, t.description, t.location)), ' ') @> string_to_array(lower($4), ' ')
       AND EXISTS (SELECT FROM tribe_interest i WHERE i.tribe_id = t.id AND i.name = ANY ($5))
     ORDER BY ST_Distance(rounded, point, false), t.id LIMIT 20`,
    [point.longitude, point.latitude, radiusMiles * 1_609.344, filter.text, filter.interestNames],
  );
  return rows.map(({ id }) => id);
}
