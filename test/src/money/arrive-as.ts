import type { Traveller } from '../journey.ts';
import type { Walker } from '../people.ts';
import { arrive } from '../signing-in.ts';

type Walkers<Names extends readonly string[]> = { readonly [Index in keyof Names]: Walker };

/** People of these names arrive, one after the other, verified and signed in. */
export async function arriveAs<const Names extends readonly string[]>(
  names: Names,
  at: Pick<Traveller, 'graph' | 'mail'>,
): Promise<Walkers<Names>> {
  const walkers: Walker[] = [];
  for (const name of names) {
    const { user, accessToken } = await arrive(at, name.toLowerCase());
    walkers.push({ name, id: user.id, token: accessToken });
  }
  return walkers as unknown as Walkers<Names>;
}
