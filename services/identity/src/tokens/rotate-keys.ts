import type { Job } from '@kindred/service/jobs';
import type { Dependencies } from '../dependencies.ts';

/**
 * Makes the next key a day before it signs, and drops those whose last token has expired. It runs under the lease of
 * one replica; the others read the keys again by themselves (`keyring.ts`).
 */
export const rotateKeys: Job<Dependencies> = {
  name: 'rotate-keys',
  everyMs: 60_000,
  run: ({ dependencies, now }) => dependencies.keys.rotate(now),
};
