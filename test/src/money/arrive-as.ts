import { eventually } from '@kindred/testkit/eventually';
import type { Traveller } from '../journey.ts';
import type { Walker } from '../people.ts';
import { arrive } from '../signing-in.ts';
import { expectThat } from '../unexpected.ts';

type Walkers<Names extends readonly string[]> = { readonly [Index in keyof Names]: Walker };

const readWallet = '{ me { wallet { id } } }';

/**
 * People of these names arrive, one after the other, verified and signed in. Each has a wallet, which payments opens a
 * moment later: until then no bill can be shared with them.
 */
export async function arriveAs<const Names extends readonly string[]>(
  names: Names,
  at: Pick<Traveller, 'graph' | 'mail'>,
): Promise<Walkers<Names>> {
  const walkers: Walker[] = [];
  for (const name of names) {
    const { user, accessToken } = await arrive(at, name.toLowerCase());
    walkers.push({ name, id: user.id, token: accessToken });
  }
  for (const { token } of walkers)
    await eventually(
      async () => {
        const { me } = await at.graph.run<{ me: { wallet: object | null } }>(readWallet, {}, token);
        expectThat(me.wallet !== null, 'a wallet', me);
      },
      { withinMs: 30_000 },
    );
  return walkers as unknown as Walkers<Names>;
}
