import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { startPart, type Contender } from '../gateway/contenders.ts';
import { startIssuer } from '../gateway/issuer.ts';
import { query, schemaNames } from '../gateway/query.ts';
import { watchStolenCpu } from '../stolen-cpu.ts';
import { hostileOperation } from './hostile-operations.ts';

const others = { connections: 64, forMs: 15_000, everyMs: 20 };
const attackers = 16;

/**
 * Measures people's latency while one anonymous caller sends costly new operations over 16 connections. It compares the
 * deployed gateway, one without limits, and no attack. For 15 s, a person sends one known operation with a token every
 * 20 ms, whether or not those before were answered. So a gateway that hangs delays all that were due meanwhile.
 */
export async function run(): Promise<Record<string, number>> {
  const issuer = await startIssuer();
  const subgraphs = await startPart('subgraphs.ts');
  const parts: Contender[] = [subgraphs];
  const named = Object.fromEntries(schemaNames.map((name) => [name, `${subgraphs.url}/${name}`]));
  const headers = { authorization: `Bearer ${issuer.token}` };
  const start = async (unbounded: boolean): Promise<string> => {
    const part = await startPart('ours.ts', { subgraphs: named, jwksUrl: issuer.jwksUrl, unbounded });
    parts.push(part);
    return part.url;
  };
  const stolen = await watchStolenCpu();
  try {
    const bounded = await start(false);
    await askAsPeople(bounded, headers);
    const alone = await askAsPeople(bounded, headers);
    const beside = await askUnderAttack(bounded, headers);
    const unbounded = await askUnderAttack(await start(true), headers);
    return {
      p99Ms: beside.p99Ms,
      mustStayUnderP99Ms: 100,
      worstMs: beside.worstMs,
      aloneP99Ms: alone.p99Ms,
      unboundedP99Ms: unbounded.p99Ms,
      hostileSent: beside.sent,
      hostileRateLimited: beside.rateLimited,
      hostileTooCostly: beside.refused,
      stolenPercent: rounded(await stolen()),
    };
  } finally {
    for (const part of parts) part.end();
    issuer.server.close();
  }
}

interface Waits {
  readonly p99Ms: number;
  readonly worstMs: number;
}

async function askAsPeople(url: string, headers: Record<string, string>): Promise<Waits> {
  const pool = new Pool(new URL(url).origin, { connections: others.connections, pipelining: 1 });
  const waits: number[] = [];
  const began = performance.now();
  const person = async (due: number) => {
    const { statusCode, text } = await ask(pool, url, { query }, headers);
    if (statusCode !== 200) throw new Error(`A person was answered ${statusCode}: ${text.slice(0, 300)}`);
    waits.push(performance.now() - due);
  };
  const people: Promise<void>[] = [];
  for (let due = began; due < began + others.forMs; due += others.everyMs) {
    await pause(Math.max(0, due - performance.now()));
    people.push(person(due));
  }
  await Promise.all(people);
  await pool.close();
  waits.sort((one, other) => one - other);
  return {
    p99Ms: rounded(waits[Math.floor(waits.length * 0.99)] ?? Number.NaN),
    worstMs: rounded(waits.at(-1) ?? Number.NaN),
  };
}

async function askUnderAttack(
  url: string,
  headers: Record<string, string>,
): Promise<Waits & { sent: number; rateLimited: number; refused: number }> {
  const pool = new Pool(new URL(url).origin, { connections: attackers, pipelining: 1 });
  const counts = { sent: 0, rateLimited: 0, refused: 0 };
  let over = false;
  const attack = async () => {
    while (!over) {
      const { text } = await ask(pool, url, hostileOperation((counts.sent += 1)), {});
      if (text.includes('"RATE_LIMITED"')) counts.rateLimited += 1;
      else if (text.includes('"QUERY_TOO_')) counts.refused += 1;
    }
  };
  const attacks = Array.from({ length: attackers }, attack);
  const waits = await askAsPeople(url, headers);
  over = true;
  await Promise.all(attacks);
  await pool.close();
  return { ...waits, ...counts };
}

async function ask(
  pool: Pool,
  url: string,
  body: object,
  headers: Record<string, string>,
): Promise<{ statusCode: number; text: string }> {
  const path = new URL(url).pathname;
  const response = await pool.request({
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { statusCode: response.statusCode, text: await response.body.text() };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
