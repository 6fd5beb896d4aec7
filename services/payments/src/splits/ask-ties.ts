import { askActiveTies } from '@kindred/identity-client/ask-active-ties';
import type { AsksIdentity } from '@kindred/identity-client/ask-identity';
import { mostPeople } from './division.ts';

/**
 * With which of these people a person has an ACTIVE tie, without a block. Asks identity over the network: never inside
 * a unit of work.
 * @throws {ServiceUnavailable}
 */
export async function tiedWith(
  asks: AsksIdentity,
  personId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  // A split of more people is refused for that, and identity is not asked.
  if (ids.length === 0 || ids.length > mostPeople) return [];
  const active = await askActiveTies(
    asks,
    ids.map((otherId) => ({ oneId: personId, otherId })),
  );
  return ids.filter((_, place) => active[place] === true);
}
