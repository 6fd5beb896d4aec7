import type pg from 'pg';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { ownDatabase } from '../own-database.ts';
import { asOwner, bringEmbeddings, bringLibrary, bringPairs } from './fill.ts';
import { rounded, timed } from './figures.ts';
import { searchLibrary } from './library.ts';
import { postMessages } from './messages.ts';
import { recallInOwnVessels, searchOwnVessels } from './own-vessel.ts';
import { setScene, type Scene } from './scene.ts';

const people = 500;
const vectors = 100_000;

/**
 * Searches by meaning, at the size of a real service: 100,000 vectors of 1,536 dimensions, which the embedded model
 * makes of generated sentences, in the vessels of 500 people and in the shared library; and posting a message.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    const scene = await setScene(database.url);
    try {
      return await asOwner(database.url, (owner) => measured(scene, owner));
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, owner: pg.Client): Promise<Record<string, number>> {
  const { ms: vesselsMs, result: keepers } = await timed(async () => {
    const pairs = await bringPairs(owner, people);
    await bringEmbeddings(owner, pairs, vectors);
    return pairs;
  });
  const { ms: libraryMs } = await timed(() => bringLibrary(owner));
  process.stderr.write(
    `${vectors} vectors in ${seconds(vesselsMs)} s, the library and its index in ${seconds(libraryMs)} s\n`,
  );
  const stolen = await watchStolenCpu();
  const own = await withOpenRole(owner, (role) => searchOwnVessels(scene, keepers, role, vectors));
  const recall = await recallInOwnVessels(scene, keepers, vectors, vectors);
  const library = await searchLibrary(scene, owner, keepers, vectors);
  const messages = await postMessages(scene, owner, keepers);
  return { ...own, ...recall, ...library, ...messages, people, vectors, stolenPercent: rounded(await stolen()) };
}

/** A role of this bench alone, which sees the same table without row-level security. */
async function withOpenRole<T>(owner: pg.Client, work: (role: string) => Promise<T>): Promise<T> {
  const role = `vessel_privacy_bench_${Date.now().toString(36)}`;
  await owner.query(
    `CREATE ROLE ${role} BYPASSRLS; GRANT USAGE ON SCHEMA vessel_privacy TO ${role}; GRANT SELECT ON vessel_embedding TO ${role}`,
  );
  try {
    return await work(role);
  } finally {
    await owner.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  }
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(1);
}
