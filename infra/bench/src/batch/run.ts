import { migrateUp } from '@kindred/database/migrate';
import { provision } from '@kindred/database/provision';
import pg from 'pg';
import { ownDatabase } from '../own-database.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bareShapes } from './bare.ts';
import { Parcel, parcelsMigration, service } from './parcel.ts';
import type { Shapes } from './shapes.ts';
import { unitOfWorkShapes } from './unit-of-work.ts';

const entities = 20_000;
const pairs = 3;
const shapes = ['loadedAtOnce', 'lockedOneByOne', 'added'] as const;
type Shape = (typeof shapes)[number];

/**
 * One unit of work that changes or inserts 20,000 entities, beside the same statements sent bare, in turns. Each ratio
 * is the median of the pairs' ratios.
 */
export async function run(): Promise<Record<string, number>> {
  const { url, drop } = await ownDatabase();
  try {
    await provision({ service, ownerUrl: url });
    await migrateUp({ service, ownerUrl: url, migrations: [parcelsMigration] });
    return await measured(url);
  } finally {
    await drop();
  }
}

async function measured(url: string): Promise<Record<string, number>> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const [unit, bare] = [await unitOfWorkShapes(url), await bareShapes(url)];
  try {
    const stolen = await watchStolenCpu();
    const result: Record<string, number> = { entities, pairs };
    for (const shape of shapes) Object.assign(result, await compared(shape, unit, bare, owner));
    const ratios = shapes.map((shape) => result[`${shape}Ratio`] ?? Number.NaN);
    return { ...result, ratio: Math.max(...ratios), mustStayBelowRatio: 2, stolenPercent: rounded(await stolen()) };
  } finally {
    await Promise.all([unit.end(), bare.end(), owner.end()]);
  }
}

async function compared(shape: Shape, unit: Shapes, bare: Shapes, owner: pg.Client): Promise<Record<string, number>> {
  const unitMs: number[] = [];
  const bareMs: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    // They take turns at being first.
    const turns = pair % 2 === 0 ? [unit, bare] : [bare, unit];
    for (const side of turns) (side === unit ? unitMs : bareMs).push(await timed(shape, side, bare, owner));
  }
  return {
    [`${shape}Ms`]: median(unitMs),
    [`${shape}BareMs`]: median(bareMs),
    [`${shape}Ratio`]: median(unitMs.map((ms, pair) => ms / (bareMs[pair] ?? Number.NaN))),
  };
}

/** The time of one batch, on a table that is as it was for every other batch. */
async function timed(shape: Shape, side: Shapes, bare: Shapes, owner: pg.Client): Promise<number> {
  const parcels = Array.from({ length: entities }, (_, at) => Parcel.of(at, new Date()));
  await owner.query('TRUNCATE bench_batch.parcel');
  if (shape !== 'added') await bare.added(parcels);
  await owner.query('ANALYZE bench_batch.parcel');
  const ids = parcels.map(({ id }) => id);
  const begun = performance.now();
  await (shape === 'added' ? side.added(parcels) : side[shape](ids));
  return performance.now() - begun;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return rounded(sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN);
}

const rounded = (value: number) => Math.round(value * 100) / 100;
