import { newId } from '@kindred/contracts/uuid';
import { transferChrona } from '@kindred/payments/chrona/transfer-chrona';
import { Pool } from 'undici';
import { clients } from './pgbench.ts';
import type { GraphScene, Scene } from './scene.ts';

/** Has something of value done once, by a person to another. */
export type Transfer = (fromUserId: string, toUserId: string) => Promise<void>;
export type Pairing = () => readonly [from: string, to: string];

export interface Pace {
  readonly transfersPerSecond: number;
  readonly p99Ms: number;
}

/** Sixteen callers, each with the next transfer as soon as the last is done. */
export async function atFullPace(transfer: Transfer, pair: Pairing, seconds: number): Promise<Pace> {
  const latencies: number[] = [];
  const begun = performance.now();
  const end = begun + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let from = performance.now(); from < end; from = performance.now()) {
        await transfer(...pair());
        latencies.push(performance.now() - from);
      }
    }),
  );
  const elapsedSeconds = (performance.now() - begun) / 1_000;
  latencies.sort((one, other) => one - other);
  return {
    transfersPerSecond: latencies.length / elapsedSeconds,
    p99Ms: latencies[Math.floor((latencies.length - 1) * 0.99)] ?? Number.NaN,
  };
}

const amount = { minorUnits: 1n, currency: 'CHRONA' };

/** The whole operation, called in this process: authorised, posted under its key, told. */
export function inProcess({ work, dependencies }: Scene): Transfer {
  return async (id, toUserId) => {
    await transferChrona(
      work,
      dependencies,
      { role: 'person', id, loginId: id },
      { idempotencyKey: newId(), toUserId, amount },
    );
  };
}

const mutation =
  'mutation ($input: TransferChronaInput!) { transferChrona(input: $input) { transaction { id balanceAfter { minorUnits } } } }';

/** The same through the service's graph, over HTTP. */
export async function throughGraph({ url, tokenOf }: GraphScene, people: readonly string[]): Promise<Transfer> {
  const pool = new Pool(url, { connections: clients, pipelining: 1 });
  const tokens = new Map(await Promise.all(people.map(async (id) => [id, await tokenOf(id)] as const)));
  return async (from, toUserId) => {
    const input = { idempotencyKey: newId(), toUserId, amount: { minorUnits: '1', currency: 'CHRONA' } };
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(from)}` };
    const { body } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers,
      body: JSON.stringify({ query: mutation, variables: { input } }),
    });
    const { errors } = (await body.json()) as { errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
  };
}
