import { readFile } from 'node:fs/promises';

/**
 * Begins to watch how much of the processors' time the host gave to others. The function it gives answers in per cent
 * since then; 0 where there is no `/proc/stat`.
 */
export async function watchStolenCpu(): Promise<() => Promise<number>> {
  const before = await ticks();
  return async () => {
    const after = await ticks();
    const all = after.all - before.all;
    return all === 0 ? 0 : ((after.stolen - before.stolen) / all) * 100;
  };
}

/**
 * The first line of `/proc/stat`: user, nice, system, idle, iowait, irq, softirq, steal. What follows is counted in
 * user already.
 */
async function ticks(): Promise<{ all: number; stolen: number }> {
  const stat = await readFile('/proc/stat', 'utf8').catch(() => '');
  const [, ...counts] = (stat.split('\n', 1)[0] ?? '').trim().split(/\s+/).slice(0, 9).map(Number);
  return { all: counts.reduce((sum, count) => sum + count, 0), stolen: counts[7] ?? 0 };
}
