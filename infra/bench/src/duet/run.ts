import { Pool } from 'undici';
import { benchDuets } from '../environment.ts';
import { ownDatabase } from '../own-database.ts';
import { quantile, rounded, timed } from '../retrieval/figures.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { bringDuets, utterances, type BenchDuet } from './fill.ts';
import { prepare, setScene, type Scene } from '../journal-search/scene.ts';

const rounds = 20;
/** Rounds before the measure, while connections plan their statements and code is compiled. */
const roundsBefore = 4;

const query = /* GraphQL */ `
  query Page($id: ID!) {
    narrativeDuet(id: $id) {
      status
      transcript(first: 100) { isChainIntact nodes { position act sender user { id } content timestamp hash } }
    }
  }
`;

interface Answer {
  readonly data?: {
    readonly narrativeDuet: {
      readonly transcript: { readonly isChainIntact: boolean; readonly nodes: readonly { readonly content: string }[] };
    };
  };
}

/** A page of 100 utterances of a duet, opened, with its chain verified. Times are from request to parsed answer. */
export async function run(): Promise<Record<string, number>> {
  const database = await ownDatabase();
  try {
    await prepare(database.url);
    const scene = await setScene(database.url);
    try {
      return await measured(scene, await bringDuets(scene, benchDuets));
    } finally {
      await scene.end();
    }
  } finally {
    await database.drop();
  }
}

async function measured(scene: Scene, duets: readonly BenchDuet[]): Promise<Record<string, number>> {
  const pool = new Pool(scene.service.url, { connections: 1, pipelining: 1 });
  try {
    const [first] = duets;
    if (!first) throw new Error('The bench has no duet.');
    await read(pool, scene, first);
    const { statements } = await scene.service.database.statements.during(() => read(pool, scene, first));
    for (let round = 0; round < roundsBefore; round += 1) for (const duet of duets) await read(pool, scene, duet);
    const stolen = await watchStolenCpu();
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) for (const duet of duets) times.push(await read(pool, scene, duet));
    return {
      statements: statements.filter((sql) => !/\bFROM revoked_login\b/.test(sql)).length,
      p50Ms: quantile(times, 0.5),
      p99Ms: quantile(times, 0.99),
      mustReachStatements: 6,
      mustReachP99Ms: 15,
      pages: times.length,
      stolenPercent: rounded(await stolen()),
    };
  } finally {
    await pool.close();
  }
}

/** How long a page took, in milliseconds. Throws unless all of it is there and its chain is intact. */
async function read(pool: Pool, { tokenOf }: Scene, { id, seekerId }: BenchDuet): Promise<number> {
  const token = await tokenOf(seekerId);
  const { ms, result } = await timed(async () => {
    const { body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { id } }),
    });
    return (await body.json()) as Answer;
  });
  const transcript = result.data?.narrativeDuet.transcript;
  const isWhole = transcript?.nodes.length === utterances && transcript.nodes.every(({ content }) => content !== null);
  if (!isWhole || !transcript.isChainIntact) throw new Error(`The graph answered ${JSON.stringify(result)}`);
  return ms;
}
