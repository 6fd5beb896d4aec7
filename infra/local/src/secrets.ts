import { randomBytes } from 'node:crypto';
import { keep, readKept } from './kept-file.ts';

/**
 * The secrets of one data folder, made at its first start: none is written in the code, so none is the same elsewhere.
 */
export interface Secrets {
  /** A secret under a name, made when it is asked for the first time; `bytes` long, in base64. */
  of(name: string, bytes?: number): string;
  /** Keeps what was made since the last time. */
  keep(): Promise<void>;
}

/** Reads the secrets kept at a path. A service that is new to the house gets its own at the next start. */
export async function readSecrets(path: string): Promise<Secrets> {
  const kept = ((await readKept(path)) ?? {}) as Record<string, string>;
  let made = false;
  return {
    of(name, bytes = 32) {
      const known = kept[name];
      if (known !== undefined) return known;
      made = true;
      return (kept[name] = randomBytes(bytes).toString('base64'));
    },
    async keep() {
      if (made) await keep(path, kept);
      made = false;
    },
  };
}
