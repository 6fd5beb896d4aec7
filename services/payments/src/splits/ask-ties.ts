import { askIdentity, type AsksIdentity } from '@kindred/service/ask-identity';
import { mostPeople } from './division.ts';

/**
 * With which of these people a person has an ACTIVE tie, without a block. Asks identity over the network, with the
 * scope `ties:read`: never inside a unit of work.
 * @throws {ServiceUnavailable}
 */
export async function tiedWith(
  parts: AsksIdentity,
  personId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  // More than a split takes is refused for that, and identity is not asked.
  if (ids.length === 0 || ids.length > mostPeople) return [];
  const query = 'query ($pairs: [PairInput!]!) { activeTies(pairs: $pairs) }';
  const { activeTies } = await askIdentity<{ activeTies: readonly boolean[] }>(parts, 'ties:read', query, {
    pairs: ids.map((otherId) => ({ oneId: personId, otherId })),
  });
  return ids.filter((_, place) => activeTies[place] === true);
}
