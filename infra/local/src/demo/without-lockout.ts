import type { DemoPeople } from '../desk/house.ts';
import { CannotSignIn } from './demo-people.ts';

/** Longer than the quarter of an hour in which five wrong passwords lock sign-in. */
const refusedForMs = 20 * 60_000;

/**
 * The demo people for a page that asks for all their tokens at each load. A person whom the graph refused is not signed
 * in again for 20 minutes. Otherwise five loads of the page would lock out a demo person whose password a developer has
 * changed. `now` is Unix time in milliseconds.
 */
export function withoutLockout(people: DemoPeople, now: () => number = Date.now): DemoPeople {
  const refused = new Map<string, { readonly error: CannotSignIn; readonly until: number }>();
  return {
    list: () => people.list(),
    async token(username) {
      const before = refused.get(username);
      if (before && before.until > now()) throw before.error;
      return people.token(username).catch((error: unknown) => {
        if (error instanceof CannotSignIn) refused.set(username, { error, until: now() + refusedForMs });
        throw error;
      });
    },
  };
}
