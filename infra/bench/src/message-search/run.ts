import { answered, callerOf, prepare, setScene, type Scene } from '../channels/scene.ts';
import { bringChannels, rareWord, type Filled } from '../channels/fill.ts';
import { commonWords } from '../discovery/vocabulary.ts';
import { benchPreviews } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';

const searchesOfEach = 200;
const searchesBefore = 40;

const searches = /* GraphQL */ `query ($text: String!) { searchChannelMessages(text: $text) {
  nodes { id sentAt content channel { id } }
} }`;

interface Found {
  readonly searchChannelMessages: { readonly nodes: readonly object[] };
}

/** Searches of people who are in 200 of the channels: a common word, two of them, and a rare word. */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const filled = await timed(() =>
      bringChannels(database.url, benchPreviews, (line) => process.stderr.write(`${line}\n`)),
    );
    const scene = await setScene(database.url);
    try {
      const stolen = await watchStolenCpu();
      const figures = await measured(scene, filled.result);
      return {
        messages: benchPreviews,
        fillSeconds: rounded(filled.ms / 1_000),
        ...figures,
        stolenPercent: rounded(await stolen()),
      };
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, filled: Filled): Promise<Record<string, number>> {
  const common = (nth: number) => commonWords[(nth * 7_919) % commonWords.length] ?? '';
  const texts: Record<string, (nth: number) => string> = {
    common,
    two: (nth) => `${common(nth)} ${common(nth + 3)}`,
    rare: () => rareWord,
  };
  const figures: Record<string, number> = {};
  const all: number[] = [];
  for (const [kind, textOf] of Object.entries(texts)) {
    const { times, found } = await timesOf(scene, filled, textOf);
    figures[`${kind}P50Ms`] = quantile(times, 0.5);
    figures[`${kind}P99Ms`] = quantile(times, 0.99);
    figures[`${kind}Found`] = found;
    all.push(...times);
  }
  return { ...figures, p99Ms: quantile(all, 0.99), mustReachP99Ms: 50 };
}

async function timesOf(scene: Scene, { personIds }: Filled, textOf: (nth: number) => string) {
  const times: number[] = [];
  let found = 0;
  for (let nth = 0; nth < searchesBefore + searchesOfEach; nth += 1) {
    const graph = await callerOf(scene, personIds[nth % personIds.length] ?? '');
    const { ms, result } = await timed(() => answered<Found>(graph, searches, { text: textOf(nth) }));
    if (nth < searchesBefore) continue;
    times.push(ms);
    found += result.searchChannelMessages.nodes.length;
  }
  return { times, found };
}
