import type { CacheMetrics, CacheOperation } from './cache-metrics.ts';
import type { CacheStore } from './cache-store.ts';
import { Circuit, type CircuitOptions } from './circuit.ts';

export interface GuardOptions extends CircuitOptions {
  readonly metrics: CacheMetrics;
  /** How long a call may take, in milliseconds. */
  readonly waitMs: number;
}

/**
 * A store whose calls never fail and never take longer than `waitMs`, except `entries`. A `get` without an answer finds
 * nothing. The circuit follows reads and deletions alone: a full store refuses writes and still answers.
 */
export function guardedStore(store: CacheStore, { metrics, waitMs, ...options }: GuardOptions): CacheStore {
  const circuit = new Circuit(options);
  const guarded = async <Answer>(operation: CacheOperation, call: () => Promise<Answer>): Promise<Answer | null> => {
    if (!circuit.tryEnter()) {
      metrics.faults.inc({ operation, reason: 'paused' });
      return null;
    }
    try {
      const answer = await within(waitMs, call());
      if (operation !== 'set') circuit.succeed();
      return answer;
    } catch (error) {
      if (operation !== 'set') circuit.fail();
      metrics.faults.inc({ operation, reason: error instanceof TooSlow ? 'slow' : 'failed' });
      return null;
    }
  };
  return {
    get: async (keys) => (await guarded('get', () => store.get(keys))) ?? keys.map(() => null),
    set: async (entries, ttlMs) => void (await guarded('set', () => store.set(entries, ttlMs))),
    delete: async (keys) => void (await guarded('delete', () => store.delete(keys))),
    entries: () => store.entries(),
    close: () => store.close(),
  };
}

class TooSlow extends Error {}

async function within<Answer>(ms: number, call: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`The cache did not answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
