import { graphClient, type GraphClient } from '@kindred/testkit/graph-client';
import pg from 'pg';
import { benchEntries } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bringJournal, bringOthers, bringPassages, settle } from './fill.ts';
import { prepare, setScene } from './scene.ts';

const searchesOfEach = 150;

/** Words that 10 to 90 % of the entries have, that a few have, and that none has as it is spelt. */
const texts = {
  common: ['whale', 'ship', 'one man', 'like sea', 'old whale'],
  rare: ['harpooneer', 'coffin lid', 'spermaceti', 'leviathan anatomy', 'tambourine'],
  misspelt: ['harponeer', 'leviathn', 'spermacetti', 'Nantuckett', 'wahle ship'],
} as const;

const search = /* GraphQL */ `query ($me: [_Any!]!, $filter: JournalEntryFilter, $orderBy: JournalEntryOrder) {
  _entities(representations: $me) { ... on User { journalEntries(filter: $filter, orderBy: $orderBy) {
    edges { node { id title text mood createdAt } excerpts { parts { text isMatch } } } corrections { closest } } } }
}`;

/**
 * Searches of one journal with 10,000 entries, through GraphQL and under row-level security, with highlights: among a
 * tenth of the others' entries, then among all.
 */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  const owner = new pg.Client({ connectionString: database.url });
  const log = (line: string) => process.stderr.write(`${line}\n`);
  try {
    await prepare(database.url);
    await owner.connect();
    await owner.query('SET search_path TO companion_journal, public');
    await bringPassages(owner);
    const ownerId = await bringJournal(owner);
    const few = Math.round(benchEntries / 10);
    await bringOthers(owner, { after: 1_000_000, entries: few, log });
    await settle(owner);
    const amongFew = await measured(database.url, ownerId);
    await bringOthers(owner, { after: 1_000_000 + few, entries: benchEntries - few, log });
    await settle(owner);
    const stolen = await watchStolenCpu();
    const amongAll = await measured(database.url, ownerId);
    const ratio = rounded((amongAll['p50Ms'] ?? 0) / (amongFew['p50Ms'] ?? 1));
    return {
      others: benchEntries,
      ...amongAll,
      mustReachP99Ms: 30,
      ratioToATenth: ratio,
      mustReachRatio: 1.2,
      stolenPercent: rounded(await stolen()),
    };
  } finally {
    await owner.end();
    await database.drop();
  }
}

async function measured(databaseUrl: string, ownerId: string): Promise<Record<string, number>> {
  const scene = await setScene(databaseUrl);
  try {
    const graph = graphClient(`${scene.service.url}/graphql`, { token: await scene.tokenOf(ownerId) });
    for (const words of Object.values(texts)) await timesOf(graph, ownerId, words, 20);
    const figures: Record<string, number> = {};
    const all: number[] = [];
    for (const [kind, words] of Object.entries(texts)) {
      const times = await timesOf(graph, ownerId, words, searchesOfEach);
      figures[`${kind}P50Ms`] = quantile(times, 0.5);
      figures[`${kind}P99Ms`] = quantile(times, 0.99);
      all.push(...times);
    }
    return { ...figures, p50Ms: quantile(all, 0.5), p99Ms: quantile(all, 0.99) };
  } finally {
    await scene.end();
  }
}

/** Searches for each text in turn, the newest first and the best first by turns. */
async function timesOf(graph: GraphClient, id: string, words: readonly string[], count: number): Promise<number[]> {
  const times: number[] = [];
  const me = [{ __typename: 'User', id }];
  for (let nth = 0; nth < count; nth += 1) {
    const text = words[nth % words.length];
    const orderBy = { field: nth % 2 === 0 ? 'CREATED_AT' : 'BEST', direction: 'DESC' };
    const { ms, result } = await timed(() => graph.request<Answer>(search, { me, filter: { text }, orderBy }));
    if (!result.data?._entities[0].journalEntries.edges.length) throw new Error(`Nothing was found for ${text}.`);
    times.push(ms);
  }
  return times;
}

interface Answer {
  readonly _entities: readonly [{ readonly journalEntries: { readonly edges: readonly object[] } }];
}
