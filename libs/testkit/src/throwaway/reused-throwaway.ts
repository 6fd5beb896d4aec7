import { embeddedThrowaway, type EmbeddedThrowaway, type EmptiableThrowaway } from './embedded-throwaway.ts';
import type { Preparation } from './preparation.ts';

/** The databases of this process that no test file uses, the one used last at the end. */
const idle: { readonly key: string; readonly database: EmptiableThrowaway }[] = [];
/** Files of one service mostly follow one another, and each idle database keeps some 100 MB. */
const mostIdle = 2;

/**
 * An embedded database that was dropped before and emptied, or a new one. Only the data is emptied: a service is
 * started anew on it, with its consumers, clock and caches.
 */
export async function reusedThrowaway(preparation: Preparation): Promise<EmbeddedThrowaway> {
  const { key } = preparation;
  const at = idle.findLastIndex((each) => each.key === key);
  const [found] = at < 0 ? [] : idle.splice(at, 1);
  const database = found?.database ?? (await embeddedThrowaway(preparation, true));
  return {
    kind: 'embedded',
    url: database.url,
    async drop() {
      if (!(await database.empty())) return database.drop();
      idle.push({ key, database });
      if (idle.length > mostIdle) await idle.shift()?.database.drop();
    },
  };
}
