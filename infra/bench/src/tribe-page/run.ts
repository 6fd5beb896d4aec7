import type { SentStatement } from '@kindred/database/statement-log';
import { connected } from '../discovery/fill.ts';
import { prepare, setScene, type Scene } from '../discovery/scene.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bareReader } from './bare.ts';
import { bringTribesOfEachSize, type BenchTribe } from './fill.ts';
import { pageReader } from './page.ts';

const ofEachSize = 4;
const rounds = 15;

/**
 * The page of a tribe of 4 to 8 members, with its next events, 100 goals, 100 messages and what is unread, as a member
 * sees it, from tribe-events, beside the same statements sent bare, in turns. Times are from request to parsed answer.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const tribes = await connected(database.url, (owner) => bringTribesOfEachSize(owner, ofEachSize));
    const scene = await setScene(database.url);
    try {
      return await measured(scene, database.url, tribes);
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

/** A page with what asking for it takes. */
interface Asked {
  readonly tribe: BenchTribe;
  readonly token: string;
  readonly sent: readonly SentStatement[];
}

async function measured(scene: Scene, url: string, tribes: readonly BenchTribe[]): Promise<Record<string, number>> {
  const ours = pageReader(scene.service.url);
  const bare = await bareReader(url);
  try {
    const pages: Asked[] = [];
    for (const tribe of tribes) pages.push(await ask(scene, ours, tribe));
    const pairs: Pair[] = [];
    const stolen = await watchStolenCpu();
    for (let round = 0; round < rounds; round += 1)
      for (const [nth, page] of pages.entries()) pairs.push(await measure(page, ours, bare, (round + nth) % 2 === 0));
    const all = { mustReachStatements: 10, pages: pairs.length, stolenPercent: rounded(await stolen()) };
    return { ...figures('private', pairs), ...figures('public', pairs), ...all };
  } finally {
    await ours.close();
    await bare.close();
  }
}

async function ask(
  { service, tokenOf }: Scene,
  ours: ReturnType<typeof pageReader>,
  tribe: BenchTribe,
): Promise<Asked> {
  const token = await tokenOf(tribe.creatorId);
  await ours.read(tribe, token);
  const { sent } = await service.database.statements.during(() => ours.read(tribe, token));
  // The list of revoked logins is read from time to time by the process.
  return { tribe, token, sent: sent.filter(({ sql }) => !/\bFROM revoked_login\b/.test(sql)) };
}

interface Pair {
  readonly page: Asked;
  readonly oursMs: number;
  readonly bareMs: number;
}

type Bare = Awaited<ReturnType<typeof bareReader>>;

/** The second of the two finds warmer pages, so they take turns. */
async function measure(
  page: Asked,
  ours: ReturnType<typeof pageReader>,
  bare: Bare,
  bareFirst: boolean,
): Promise<Pair> {
  const readBare = async () => (await timed(() => bare.read(page.sent, page.tribe.creatorId))).ms;
  const before = bareFirst ? await readBare() : undefined;
  const { ms: oursMs } = await timed(() => ours.read(page.tribe, page.token));
  return { page, oursMs, bareMs: before ?? (await readBare()) };
}

function figures(kind: 'private' | 'public', all: readonly Pair[]): Record<string, number> {
  const pairs = all.filter(({ page }) => page.tribe.privacy === kind.toUpperCase());
  const values = (of: (pair: Pair) => number) => pairs.map(of);
  return {
    [`${kind}Statements`]: Math.max(...values(({ page }) => page.sent.length)),
    [`${kind}P50Ms`]: quantile(
      values(({ oursMs }) => oursMs),
      0.5,
    ),
    [`${kind}P99Ms`]: quantile(
      values(({ oursMs }) => oursMs),
      0.99,
    ),
    [`${kind}BareP50Ms`]: quantile(
      values(({ bareMs }) => bareMs),
      0.5,
    ),
    [`${kind}Ratio`]: quantile(
      values(({ oursMs, bareMs }) => oursMs / bareMs),
      0.5,
    ),
  };
}
