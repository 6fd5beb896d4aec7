import { watchStolenCpu } from '../stolen-cpu.ts';
import { startPart, type Contender } from './contenders.ts';
import { startIssuer } from './issuer.ts';
import { load, type Round } from './load.ts';
import { people, query, schemaNames } from './query.ts';

const rounds = 9;
const requests = 1_000;
const connections = 16;

/**
 * Requests a second on a query over three subgraphs: our gateway beside Apollo's as it comes, on the same subgraphs, in
 * turns, each in a process of its own. Both must give the same answer. Medians; the ratio is the median of the pairs'
 * ratios.
 */
export async function run(): Promise<Record<string, number>> {
  const issuer = await startIssuer();
  const subgraphs = await startPart('subgraphs.ts');
  const parts: Contender[] = [subgraphs];
  try {
    const named = Object.fromEntries(schemaNames.map((name) => [name, `${subgraphs.url}/${name}`]));
    const ours = await startPart('ours.ts', { subgraphs: named, jwksUrl: issuer.jwksUrl });
    const plain = await startPart('plain.ts', { subgraphs: named });
    parts.push(ours, plain);
    return await measured(ours.url, plain.url, { authorization: `Bearer ${issuer.token}` });
  } finally {
    for (const part of parts) part.end();
    issuer.server.close();
  }
}

async function measured(ours: string, plain: string, headers: Record<string, string>): Promise<Record<string, number>> {
  const round = (url: string) =>
    load({ url, body: JSON.stringify({ query }), headers, connections, requests, expected });
  // Both are warm before the first pair counts.
  for (const url of [ours, plain, ours, plain]) await round(url);
  const stolen = await watchStolenCpu();
  const pairs: { ours: Round; plain: Round }[] = [];
  for (let index = 0; index < rounds; index += 1) {
    // The second one runs on a warmer machine, so they take turns.
    const first = index % 2 === 0;
    const earlier = await round(first ? ours : plain);
    const later = await round(first ? plain : ours);
    pairs.push(first ? { ours: earlier, plain: later } : { ours: later, plain: earlier });
  }
  return {
    requestsPerSecond: median(pairs.map((pair) => pair.ours.requestsPerSecond)),
    p99Ms: median(pairs.map((pair) => pair.ours.p99Ms)),
    plainRequestsPerSecond: median(pairs.map((pair) => pair.plain.requestsPerSecond)),
    plainP99Ms: median(pairs.map((pair) => pair.plain.p99Ms)),
    ratio: median(pairs.map((pair) => pair.ours.requestsPerSecond / pair.plain.requestsPerSecond)),
    mustReachRatio: 0.95,
    connections,
    stolenPercent: rounded(await stolen()),
  };
}

const expected = JSON.stringify({
  data: {
    people: people.map((id) => ({
      id,
      name: `Person ${id}`,
      balance: { minorUnits: `${id}00`, currency: 'EUR' },
      clubs: [
        { id: `a${id}`, title: 'Chess' },
        { id: `b${id}`, title: 'Choir' },
      ],
    })),
  },
});

function median(values: readonly number[]): number {
  return rounded([...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
