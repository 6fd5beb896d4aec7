import { parseId } from '@kindred/contracts/uuid';
import { askIdentity, type AsksIdentity } from '@kindred/service/ask-identity';
import { mostPeople } from './division.ts';

/**
 * Whether somebody has an ACTIVE tie, without a block, with each of these people; false for what names nobody. Asks identity over the
 * network, with the scope `ties:read`: never inside a unit of work.
 * @throws {ServiceUnavailable}
 */
export async function isTiedWithAll(parts: AsksIdentity, personId: string, others: readonly string[]): Promise<boolean> {
  // More than a split takes is refused for that, and identity is not asked.
  if (others.length === 0 || others.length > mostPeople || others.some((id) => parseId(id) === null)) return false;
  const query = 'query ($pairs: [PairInput!]!) { activeTies(pairs: $pairs) }';
  const { activeTies } = await askIdentity<{ activeTies: readonly boolean[] }>(parts, 'ties:read', query, { pairs: others.map((otherId) => ({ oneId: personId, otherId })) });
  return activeTies.length === others.length && activeTies.every((active) => active);
}
