import { monitorEventLoopDelay } from 'node:perf_hooks';
import { passwordHasher } from '@kindred/identity/passwords/password-hasher';
import { verify } from '@node-rs/argon2';
import { watchStolenCpu } from '../stolen-cpu.ts';

const atOnce = 20;
const rounds = 5;
const roundMs = 2_000;
const password = 'correct horse battery';

interface Measured {
  readonly p99Ms: number;
  readonly maxMs: number;
  readonly perSecond: number;
}

/**
 * How free the event loop stays while twenty people sign in at once, each again as soon as they are answered, for 2 s a
 * round. Beside it, in turns, the same with argon2 called bare: nothing bounded but libuv's four threads. Medians of
 * five rounds; delays as `monitorEventLoopDelay` measures them, its own resolution of 1 ms included.
 */
export async function run(): Promise<Record<string, number>> {
  const hasher = passwordHasher();
  const encoded = await hasher.hash(password);
  const stolen = await watchStolenCpu();
  const ours: Measured[] = [];
  const bare: Measured[] = [];
  await signingIn(() => hasher.verify(encoded, password), 500);
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await signingIn(() => hasher.verify(encoded, password), roundMs));
    bare.push(await signingIn(() => verify(encoded, password), roundMs));
  }
  const perSecond = median(ours, 'perSecond');
  return {
    p99Ms: median(ours, 'p99Ms'),
    mustReachP99Ms: 20,
    maxMs: median(ours, 'maxMs'),
    signInsPerSecond: perSecond,
    barePerSecond: median(bare, 'perSecond'),
    bareP99Ms: median(bare, 'p99Ms'),
    ratio: rounded(perSecond / median(bare, 'perSecond')),
    atOnce,
    stolenPercent: rounded(await stolen()),
  };
}

async function signingIn(signIn: () => Promise<boolean>, forMs: number): Promise<Measured> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const begun = performance.now();
  let done = 0;
  delay.enable();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - begun < forMs) {
        if (!(await signIn())) throw new Error('A right password was refused.');
        done += 1;
      }
    }),
  );
  delay.disable();
  const seconds = (performance.now() - begun) / 1000;
  return { p99Ms: delay.percentile(99) / 1e6, maxMs: delay.max / 1e6, perSecond: done / seconds };
}

function median(rows: readonly Measured[], key: keyof Measured): number {
  const sorted = rows.map((row) => row[key]).sort((one, other) => one - other);
  return rounded(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
